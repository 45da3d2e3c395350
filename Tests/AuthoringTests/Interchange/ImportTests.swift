// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import ScenarioCompiler
import Testing

@testable import Authoring

@Suite struct ImportTests {
  private let list = QuestionList.markdown(
    """
    # Weather
    1. What is the rain made of, roughly?
    2. 雪是什么？
    3. What is the rain made of? And why?
    4. 冰是什么？
    # 山
    1. 山有多高？
    2. 雪是什么
    """)

  @Test func idsAreMadeOfWordsOrOfTheTopic() {
    let plan = QuestionImport(list, into: Bank())
    #expect(plan.topics.map(\.id) == ["weather", "topic-1"])
    #expect(
      plan.questions.map(\.id) == [
        "what-is-the-rain-made", "weather-1", "what-is-the-rain-made-2", "weather-2", "topic-1-1",
      ])
    #expect(plan.losses.map(\.reason) == [.sameAs(line: 3)])
  }

  @Test func aDraftLacksOnlyWhatIsMarked() {
    let text = """
      # Weather
      1. What is "rain" & who cares?
         > Water falls from clouds: it's wet.
         - note: # {x}
      2. Why?
         - clouds are heavy
      """
    let plan = QuestionImport(.markdown(text), into: Bank())
    let compilation = compile(files(of: plan))
    let faults = compilation.diagnostics.map(\.fault.code)
    #expect(Set(faults) == ["V0210", "V0404"])
    #expect(compilation.bank.questions.map(\.id) == ["what-is-rain-who-cares", "why"])
    #expect(
      compilation.bank.question("why")?.rubric.criteria.map(\.statement.en) == [
        "clouds are heavy"
      ])
    // What is there is found again, even when nothing but the drafts is known.
    let again = QuestionImport(.markdown(text), into: compilation.bank)
    #expect(again.questions.isEmpty && again.topics.isEmpty)
    #expect(again.known.map(\.id) == ["what-is-rain-who-cares", "why"])
  }

  @Test func idsMayBeGiven() {
    var given = GivenIDs()
    given.add("id,question,topic\nsnow,雪是什么？,cold\n")
    given.add("id,title\nmountains,山\n")
    let plan = QuestionImport(list, into: Bank(), given: given)
    #expect(plan.questions.map(\.id).contains("snow"))
    #expect(plan.questions.first { $0.id == "snow" }?.topic == "cold")
    #expect(plan.topics.map(\.id) == ["weather", "cold", "mountains"])
  }

  @Test func anIDOfAnotherQuestionIsNotTaken() {
    let first = QuestionImport(.csv("id,question,topic\nrain,What is rain?,w\n"), into: Bank())
    let bank = compile(files(of: first)).bank
    let plan = QuestionImport(.csv("id,question,topic\nrain,What is snow?,w\n"), into: bank)
    #expect(plan.questions.isEmpty)
    #expect(plan.losses.map(\.reason) == [.takenID])
  }

  @Test func questionsNeedATopic() {
    let plan = QuestionImport(.markdown("1. Why?"), into: Bank())
    #expect(plan.losses.map(\.reason) == [.noTopic])
    let chosen = QuestionImport(list, into: Bank(), topic: "cold-things")
    #expect(chosen.topics.map(\.id) == ["cold-things"])
    #expect(Set(chosen.questions.map(\.topic)) == ["cold-things"])
  }

  private func files(of plan: QuestionImport) -> [String: String] {
    var files: [String: String] = [:]
    for topic in plan.topics {
      files["\(topic.id)/topic.yaml"] = topic.lines.joined(separator: "\n")
    }
    for question in plan.questions {
      files["\(question.topic)/\(question.id).yaml"] =
        question.lines(glossary: Glossary()).joined(separator: "\n")
    }
    return files
  }
}
