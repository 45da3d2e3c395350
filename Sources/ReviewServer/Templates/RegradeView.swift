// SPDX-License-Identifier: GPL-3.0-or-later

/// What regrading would change.
struct RegradeView: Sendable {
  struct Row: Sendable {
    var count: String
    var question: String
    var part: String
    var step: String
    var claims: [String]
    var link: String
    var turn: String
  }

  var heading: String
  var about: String
  var counts: String
  var gone: String?
  var nothing: String?
  var answers: String
  var point: String
  var change: String
  var answer: String
  /// Nil rather than none, so that no empty table is drawn.
  var table: Table?
  var weeks: String?

  struct Table: Sendable {
    var rows: [Row]
  }
}

extension Template {
  static let regradeView = Template(
    """
    <h1>{{heading}}</h1>
    <p>{{about}}</p>
    <p><strong>{{counts}}</strong></p>
    {{#gone}}<p>{{gone}}</p>{{/gone}}
    {{#nothing}}<p>{{nothing}}</p>{{/nothing}}
    {{#weeks}}<p>{{weeks}}</p>{{/weeks}}
    {{#table}}
    <div class="scroll" role="region" tabindex="0" aria-label="{{heading}}">
    <table>
    <thead><tr><th scope="col">{{answers}}</th><th scope="col">{{point}}</th>\
    <th scope="col">{{change}}</th><th scope="col">{{answer}}</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><td>{{count}}</td><td>{{part}}<br><small>{{question}}</small></td>\
    <td>{{step}}{{#claims}}<br><small>{{.}}</small>{{/claims}}</td>\
    <td><a href="{{link}}">{{turn}}</a></td></tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    {{/table}}
    """)
}
