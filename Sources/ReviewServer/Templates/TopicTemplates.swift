// SPDX-License-Identifier: GPL-3.0-or-later

/// The map of topics, and the same as a table.
struct TopicOverview: Sendable {
  struct Row: Sendable {
    var link: String
    var title: String
    /// Nil where nothing was asked.
    var points: Int?
    var pointsLabel: String
    var results: String
  }

  var heading: String
  var about: String
  var mapLabel: String
  /// HTML of `Reporting`.
  var map: String
  var topic: String
  var meanScore: String
  var answers: String
  var rows: [Row]
}

/// One topic with its questions.
struct TopicView: Sendable {
  struct Neighbours: Sendable {
    var name: String
    var links: [Link]
  }

  struct Link: Sendable {
    var link: String
    var name: String
  }

  struct Question: Sendable {
    var ask: String
    var facts: String
    var latest: [Link]
  }

  var title: String
  var summary: String
  var neighbours: [Neighbours]
  var latestScores: String
  var questions: [Question]
}

extension Template {
  static let topicOverview = Template(
    """
    <h1>{{heading}}</h1>
    <p>{{about}}</p>
    <div class="scroll" role="region" tabindex="0" aria-label="{{mapLabel}}">
    {{{map}}}
    </div>
    <table class="narrow">
    <thead><tr><th scope="col">{{topic}}</th><th scope="col">{{meanScore}}</th>\
    <th scope="col">{{answers}}</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><td><a href="{{link}}">{{title}}</a></td><td>{{#points}}<meter min="0" max="100" \
    value="{{points}}" aria-hidden="true"></meter> {{/points}}{{pointsLabel}}</td>\
    <td>{{results}}</td></tr>
    {{/rows}}
    </tbody>
    </table>
    """)

  static let topicView = Template(
    """
    <h1>{{title}}</h1>
    <p>{{summary}}</p>
    {{#neighbours}}
    <p>{{name}}: {{#links}}<a class="apart" href="{{link}}">{{name}}</a> {{/links}}</p>
    {{/neighbours}}
    {{#questions}}
    <h2>{{ask}}</h2>
    <p><small>{{facts}}</small></p>
    {{#latest}}{{#first()}}<p>{{latestScores}}: {{/first()}}<a class="apart" href="{{link}}">\
    {{name}}</a> {{#last()}}</p>{{/last()}}{{/latest}}
    {{/questions}}
    """)
}
