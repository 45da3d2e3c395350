// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that carry the direction of a statement, and verbs that can be denied, in ordinary language.
///
/// A glossary is of no use here: its opposites hold for whole classes of forms, and are made for the
/// claims that are to be tested.
enum Directions {
  /// English words by stem, each with its contrary.
  static let english: [String: String] = {
    var table: [String: String] = [:]
    for (word, contrary) in pairs(englishPairs) {
      table[EnglishStem.of(word)] = contrary
      if table[EnglishStem.of(contrary)] == nil { table[EnglishStem.of(contrary)] = word }
    }
    return table
  }()

  static let chinese: [String: String] = {
    var table: [String: String] = [:]
    for (word, contrary) in pairs(chinesePairs) {
      table[word] = contrary
      if table[contrary] == nil { table[contrary] = word }
    }
    return table
  }()

  private static func pairs(_ text: String) -> [(String, String)] {
    text.split(whereSeparator: { $0 == ";" || $0 == "\n" }).compactMap { pair in
      let words = pair.split(separator: " ").map(String.init)
      return words.count == 2 ? (words[0], words[1]) : nil
    }
  }

  // Of several contraries the last one that is named stands for the first word.
  private static let englishPairs = """
    decrease increase;increase reduce;reduce increase;lower raise;raise lower;more less;fewer more
    higher lower;faster slower;larger smaller;bigger smaller;before after;better worse
    deeper shallower;wider narrower;stronger weaker;easier harder;longer shorter;grow shrink
    gain lose;add remove;multiply divide;always never;same different;improve worsen
    enlarge shrink;dependent independent;cheaper dearer;lighter heavier;simpler harder
    """
  private static let chinesePairs = """
    增加 减少;减少 增加;增大 减小;减小 增大;增强 减弱;提高 降低;降低 提高;提升 降低;上升 下降;升高 降低;扩大 缩小
    缩小 扩大;放大 缩小;加快 减慢;变大 变小;变小 变大;变多 变少;变快 变慢;变高 变低;变好 变差;变深 变浅;更大 更小;更小 更大
    更多 更少;更少 更多;更快 更慢;更高 更低;更低 更高;更好 更差;更深 更浅;更强 更弱;更宽 更窄;更长 更短;更容易 更难;更便宜 更贵
    之前 之后;之后 之前;相同 不同;一样 不同;共享 不共享;容易 难;加速 减慢;加上 减去
    """

  /// An English verb with what denies it in its place.
  static let englishDenials: [String: String] = {
    var table: [String: String] = [:]
    for word in "is are was were can will should must could would".split(separator: " ") {
      table[String(word)] = word + " not"
    }
    for verb in verbs.split(whereSeparator: \.isWhitespace).map(String.init) {
      table[verb + "s"] = "does not " + verb
    }
    return table
  }()

  private static let verbs = """
    add allow apply average become break bring capture carry change combine compute converge cost
    cover decrease depend feed force give grow help hold improve increase insert introduce keep
    learn leave let look lose lower make mean mix move multiply need normalize pass prevent
    produce put raise read reduce remove replace restore reuse run save scale see share shrink
    slide solve speed split stabilize start stay suffer sum take train turn use vanish work
    """

  static let chineseDenials: [String: String] = {
    var table = ["是": "不是", "能": "不能", "会": "不会", "有": "没有", "可以": "不可以"]
    for verb in chineseVerbs.split(whereSeparator: \.isWhitespace).map(String.init) {
      table[verb] = "不" + verb
    }
    return table
  }()

  private static let chineseVerbs = """
    减少 增加 增大 减小 提高 降低 提升 扩大 缩小 加快 加速 缓解 解决 避免 防止 改变 保持 保留 恢复 还原 破坏 共享 使用 采用
    学习 需要 依赖 引入 加入 提取 融合 混合 代替 替换 取代 产生 导致 造成 适应 收敛 下降 上升 消失 滑动 计算 归一化 稳定 相加
    相乘 拼接 训练 丢失 丢弃 包含 考虑 处理 生成 预测 覆盖 节省 限制
    """
}
