// SPDX-License-Identifier: GPL-3.0-or-later

/// What every page has around its content.
struct Frame: Sendable {
  struct Part: Sendable {
    var link: String
    var name: String
    var isHere: Bool
  }

  struct OtherLanguage: Sendable {
    var link: String
    var tag: String
    var name: String
  }

  var languageTag: String
  var title: String
  var style: String
  var icon: String
  var skip: String
  var navigation: String
  var parts: [Part]
  var otherLanguage: OtherLanguage
  /// A class of the style sheet.
  var width: String
  /// HTML whose texts are escaped.
  var content: String
}

extension Template {
  static let frame = Template(
    """
    <!doctype html>
    <html lang="{{languageTag}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{title}} · Viva</title>
    <link rel="stylesheet" href="{{style}}">
    <link rel="icon" href="{{icon}}">
    </head>
    <body>
    <a class="skip" href="#content">{{skip}}</a>
    <header>
    <nav aria-label="{{navigation}}">
    {{#parts}}
    <a href="{{link}}"{{#isHere}} aria-current="true"{{/isHere}}>{{name}}</a>
    {{/parts}}
    </nav>
    <a href="{{otherLanguage.link}}" lang="{{otherLanguage.tag}}" hreflang="{{otherLanguage.tag}}">\
    {{otherLanguage.name}}</a>
    </header>
    <main id="content" class="{{width}}" tabindex="-1">
    {{{content}}}
    </main>
    </body>
    </html>

    """)
}
