// SPDX-License-Identifier: GPL-3.0-or-later

import Grading
import InterviewModel
import Testing

/// What only looks like an answer is named, and earns nothing.
@Suite struct GibberishTests {
  private func sample() throws -> Question {
    try question([
      criterion("decrease", accept: ["<decrease> & <parameters>"]),
      criterion("averages", accept: ["<use> & <moving-average>"]),
    ])
  }

  @Test(arguments: [
    // The words of a right answer, shuffled.
    """
    parameters the use of and reduces to it a the average is with moving the kernel of by the and a \
    of convolution the for
    """,
    // Keys pressed at random, in both scripts.
    "asdf qwer zxcv uiop hjkl vbnm tyui ghjk rtyu", "垢桐嵩鹏钞冀瓢甩翘喳厦彭俺挎",
  ])
  func gibberishIsNamed(_ answer: String) throws {
    let found = try assess(answer, sample())
    #expect(found.flags == [.gibberish])
    #expect(found.score == 0)
  }

  @Test func contentWordsAloneAreAList() throws {
    let found = try assess(
      "kernel reduce parameters convolution use moving average gradient receptive field inference "
        + "training activation share",
      sample())
    #expect(found.flags == [.keywordList])
    #expect(found.score == 0)
  }

  @Test(arguments: [
    "昨天我和弟弟去市场买了很多苹果和面包，因为我们都很饿，回来的路上还下了雨。",
    "Yesterday I went to the market with my brother and we bought some apples and bread.",
    "BN 在 inference 的时候用的是 LN，激活函数放在它后面，梯度就稳定了，感受野也大了。",
  ])
  func otherThingsAreOffTopic(_ answer: String) throws {
    let found = try assess(answer, sample())
    #expect(found.flags == [.offTopic])
    #expect(found.score == 0)
  }

  @Test(arguments: [
    "it reduces the parameters and it uses the moving average of the batches",
    "256 in, 256 out, 3×3; of these: 9·8·8·32 reduce parameters to a 32nd, use moving average",
    "参数：卷积核小 → 减少参数；均值：用 moving average，方差同理",
    "well um so basically you use like a moving average right and that is for the, the parameters",
    "归一化之后用移动平均，参数减少",
    "GoogLeNet's Inception module applies several filter sizes in parallel and concatenates outputs",
    "Step A reduces parameters; in step A, of the two, it is done by the kernel; B undoes step A.",
  ])
  func honestAnswersAreNot(_ answer: String) throws {
    #expect(try assess(answer, sample()).flags.isEmpty)
  }
}
