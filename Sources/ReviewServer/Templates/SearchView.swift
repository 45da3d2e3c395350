// SPDX-License-Identifier: GPL-3.0-or-later

/// A form to search with, and what was found.
struct SearchView: Sendable {
  struct Hit: Sendable {
    var link: String
    var title: String
    var facts: String
    /// HTML of `Reporting`.
    var excerpt: String
  }

  var heading: String
  var action: String
  var label: String
  var query: String
  /// What the pages were asked to speak.
  var lang: String?
  var about: String
  var result: String?
  var hits: [Hit]
  var partial: String?
}

extension Template {
  static let searchView = Template(
    """
    <h1>{{heading}}</h1>
    <form role="search" action="{{action}}">
    <label for="q">{{label}}</label>
    <input id="q" name="q" type="search" maxlength="200" value="{{query}}" autocomplete="off" \
    accesskey="s">
    {{#lang}}<input type="hidden" name="lang" value="{{lang}}">{{/lang}}
    <button>{{heading}}</button>
    </form>
    <p><small>{{about}}</small></p>
    {{#result}}<p role="status">{{result}}</p>{{/result}}
    {{#hits}}
    <h2><a href="{{link}}">{{title}}</a></h2>
    <p><small>{{facts}}</small></p>
    {{{excerpt}}}
    {{/hits}}
    {{#partial}}<p><small>{{partial}}</small></p>{{/partial}}
    """)
}
