// SPDX-License-Identifier: GPL-3.0-or-later

/// What all sessions say together; plots are HTML of `Reporting`.
struct ProgressView: Sendable {
  struct Trend: Sendable {
    var heading: String
    var plot: String
    var legend: String
    var words: String
  }

  struct Row: Sendable {
    var link: String
    var name: String
    var plot: String
    var facts: String
  }

  struct Rows: Sendable {
    var heading: String
    var about: String
    var rows: [Row]
  }

  struct Confidence: Sendable {
    var heading: String
    var plot: String
    var words: String
    var surprises: [TopicView.Link]
  }

  struct Section: Sendable {
    var heading: String
    var words: String
    var lines: [String] = []
  }

  var heading: String
  var empty: String?
  var trend: Trend?
  var lists: [Rows]
  var confidence: Confidence?
  var sections: [Section]
}

extension Template {
  static let progressView = Template(
    """
    <h1>{{heading}}</h1>
    {{#empty}}<p>{{empty}}</p>{{/empty}}
    {{#trend}}
    <h2>{{heading}}</h2>
    <figure>{{{plot}}}<figcaption>{{legend}}</figcaption></figure>
    <p>{{words}}</p>
    {{/trend}}
    {{#lists}}
    <h2>{{heading}}</h2>
    <p><small>{{about}}</small></p>
    <ul class="rows plots">
    {{#rows}}
    <li><a href="{{link}}">{{name}}</a> <small>{{facts}}</small> <span class="score">{{{plot}}}</span></li>
    {{/rows}}
    </ul>
    {{/lists}}
    {{#confidence}}
    <h2>{{heading}}</h2>
    <figure>{{{plot}}}</figure>
    <p>{{words}}</p>
    <ul>
    {{#surprises}}<li class="item"><a href="{{link}}">{{name}}</a></li>
    {{/surprises}}
    </ul>
    {{/confidence}}
    {{#sections}}
    <h2>{{heading}}</h2>
    <p>{{words}}</p>
    {{#lines}}<p>{{.}}</p>{{/lines}}
    {{/sections}}
    """)
}
