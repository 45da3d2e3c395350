// SPDX-License-Identifier: GPL-3.0-or-later

/// The sessions of one page of the list.
struct SessionList: Sendable {
  struct Row: Sendable {
    var link: String
    var startedAt: String
    var title: String
    var about: String
    /// Nil while there is no score.
    var points: Int?
    var pointsLabel: String
  }

  struct Turning: Sendable {
    var link: String
    var name: String
  }

  var heading: String
  var empty: String?
  var rows: [Row]
  var pages: String
  var newer: Turning?
  var older: Turning?
}

extension Template {
  static let sessionList = Template(
    """
    <h1>{{heading}}</h1>
    {{#empty}}<p>{{empty}}</p>{{/empty}}
    <ul class="rows">
    {{#rows}}
    <li><a href="{{link}}">{{title}}</a> <small>{{startedAt}} · {{about}}</small>
    <span class="score">{{#points}}<meter min="0" max="100" value="{{points}}" \
    aria-hidden="true"></meter>{{/points}} {{pointsLabel}}</span></li>
    {{/rows}}
    </ul>
    \(turning)
    """)

  /// Links to what comes before and after, with keys.
  static let turning = """
    <nav class="turning" aria-label="{{pages}}">
    {{#newer}}<a rel="prev" accesskey="p" href="{{newer.link}}">← {{newer.name}}</a>{{/newer}}
    {{#older}}<a rel="next" accesskey="n" href="{{older.link}}">{{older.name}} →</a>{{/older}}
    </nav>
    """
}
