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

  /// "a" as a symbol is no article, wherever it stands.
  @Test(arguments: [
    "Q(s, a) ← Q(s, a) + α (r + γ Q(s', a') − Q(s, a)), so a is drawn in s and a' in s', by the policy "
      + "that is to be learned.",
    "Blanks go and doubles are merged: B(a a ∅ a b) = a a b, B(∅ a ∅ a b) = a a b, and B(a b b) = a b.",
    "在 s 处取 a，得到 r 和 s'，在 s' 处再取 a'，把 (s,a,r,s',a') 用于更新 Q(s,a)，然后 s=s'，a=a'，选 a、执行 a、评估 a、记下 a。",
  ])
  func lettersThatNameSomethingAreNoArticles(_ answer: String) throws {
    #expect(try !assess(answer, sample()).flags.contains(.gibberish))
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
    // The words of a right answer in another order, without blanks or commas.
    "卷积的的参数减少把使用了就的移动平均梯度是的每个通道在训练一个感受野所以的推理时很和方差的把"
      + "它使用卷积核共享都的参数会得到不同位置扫过整张图然后对应区域再相加输出的了特征图的大小因为激活函数",
    // Names of things in one breath, marks and all.
    "移动平均卷积核参数量感受野激活函数批归一化层归一化梯度训练推理缩放和平移卷积测试时批量归一化参数",
    "kernel 3x3 parameters moving average gradient receptive field inference training γ + activation "
      + "function filter batch norm convolution running average layer normalization test time "
      + "scale and shift kernel parameters",
  ])
  func wordsInOneBreathAreAList(_ answer: String) throws {
    let found = try assess(answer, sample())
    #expect(found.flags == [.keywordList])
    #expect(found.score == 0)
  }

  /// Each sentence of honest answers, joined as somebody writes who knows no commas.
  @Test func anAnswerWithoutCommasIsRead() throws {
    let answer =
      "批归一化在训练的时候对每个通道算均值和方差然后把它变成均值为零方差为一的分布再用两个能学的数还原"
      + "推理的时候没有一批数据所以用移动平均这样还能减少参数因为卷积里的偏置会被减掉就不需要了"
    let found = try assess(answer, sample())
    #expect(found.flags.isEmpty)
    #expect(found.criteria.map(\.verdict) == [.earned, .earned])
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
    "it reduces parameters: y(p) sums w(k)·x(p + p_k + Δp_k) rather than x(p + p_k) · γ · k · C_in · C_out",
    """
    of two boxes that overlap it keeps the one of the higher score and goes on with what is left, so it reduces \
    the parameters for each of the kernels
    """,
    "GoogLeNet's Inception module applies several filter sizes in parallel and concatenates outputs",
    "Step A reduces parameters; in step A, of the two, it is done by the kernel; B undoes step A.",
  ])
  func honestAnswersAreNot(_ answer: String) throws {
    #expect(try assess(answer, sample()).flags.isEmpty)
  }
}
