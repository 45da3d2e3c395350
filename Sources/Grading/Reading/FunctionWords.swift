// SPDX-License-Identifier: GPL-3.0-or-later

/// The small words of both languages that carry polarity, comparison and structure.
///
/// English forms are matched by stem, so one form stands for its inflections.
enum FunctionWords {
  /// Reverse the statement that follows them, up to the end of the clause or a terminator.
  static let negators = [
    "不", "没", "没有", "没法", "没办法", "无法", "不能", "不会", "不可能", "不是", "并不", "并非", "并没有", "未", "未能", "绝不",
    "从不", "不再", "不用", "不需要", "无需", "无须", "不必", "毫无", "而不是", "而非", "不应",
    "not", "never", "nothing", "nobody", "none", "cannot", "no longer", "fail to", "unable to",
    "hardly", "neither", "nor", "cant", "dont", "doesnt", "didnt", "isnt", "wont",
    "rather than", "instead of", "by no means",
  ]
  /// At the head of a sentence they reverse all of it.
  static let sentenceNegators = withContractions([
    "并非", "并不是说", "说法错误", "it is not true that", "it is false that", "it is wrong that",
    "it is not the case that", "it is untrue that", "it is completely untrue that",
    "it is incorrect that", "nor is it true that",
    "以下说法都不成立", "以下说法都不对", "以下说法都是错的", "以下说法全错", "下面的说法都不对", "下面的说法都是错的", "下面这些都是错的",
    "the following is false", "the following is wrong", "the following is not true",
    "none of the following is true",
  ])
  /// They begin what is true instead of what was denied.
  static let corrections = [
    "其实", "事实上", "实际上", "正确的", "应该是", "而是", "真正", "in fact", "actually", "instead",
    "rather", "in reality", "the truth", "what be true", "correct",
  ]
  /// At the end of a clause they reverse what it said.
  static let denials = [
    "是错的", "是错误的", "是不对的", "不对", "不成立", "是假的", "不正确", "is false", "is wrong",
    "is not true", "is untrue", "is incorrect", "is a myth", "does not hold",
  ]
  /// Behind a statement they take back what its sentence said, or the sentence before.
  static let rejections = withContractions([
    "这是错的", "这是错误的", "这是不对的", "这不对", "这都不对", "这都是错的", "这个说法不对", "这个说法是错的", "这种说法不对", "这种说法是错的",
    "that is wrong", "that is false", "that is not true", "this is wrong", "this is false",
    "this is not true",
  ])
  /// Behind an answer they take back all that was said.
  static let retractions =
    combined(
      ["这些说法", "这种说法", "以上说法", "上述说法", "上面的说法", "这些", "以上", "以上这些", "上面这些", "上面说的", "前面说的"],
      ["都是错", "全是错", "全都是错", "都错", "全错", "全部错误", "都不对", "全不对", "都不成立", "都不正确", "都是假", "全是假"])
    + combined(
      ["none of this", "none of that", "none of these", "none of it", "none of the above"],
      [" is true", " is right", " is correct", " is how", " is what", " hold"])
    + combined(
      ["nothing to do with any of", "find none of"], [" this", " that", " it", " these", " them"])
    + combined(
      ["all of this", "all of that", "all of the above", "all of these", "all of it", "all that"],
      [" is wrong", " is false", " is untrue", " is incorrect"])
    + combined(
      ["the other way about", "the other way round", "the other way around"],
      [" at each point", " at every point", " in each case", " in every respect", " throughout"])
    + combined(["这些", "那些"], ["毫不沾边", "都不沾边"])
    + ["从头错到尾"]

  /// All that was said; a word of `falsities` in the same clause takes it back.
  static let allSaid =
    combined(
      ["以上", "上面", "前面", "刚才", "上述"],
      ["说的", "讲的", "这些", "那些", "这段", "那段", "这句", "内容", "各条", "几条", "几点"])
    + combined(["以上", "上述"], ["是", "都", "全", "若", "统统", "通通", "纯属", "皆"])
    + combined(["这", "那", "整", "这一整"], ["段话"])
    + combined(["这些", "那些", "这几句", "那几句"], ["话", "内容", "观点", "描述", "结论"])
    + ["这番话", "那番话", "这套说法", "那套说法", "这段文字", "那段文字", "这番言论", "这套言论"]
    + combined(["前面", "上面", "以上", "上述", "刚才"], ["这几句", "那几句", "几句", "文字", "言论", "这套"])
    + combined(["逐字", "逐句", "逐条", "字字"], ["都", "皆", "均", "全"])
    + combined(["一句话", "一句", "一个字", "半个字", "半句", "一条", "一处"], ["都", "也"])
    + ["这一整段", "条条", "句句", "通篇", "全篇", "从头到尾", "每一句", "每句", "每一条", "这样回答", "这么回答"]
    + combined(
      [
        "all", "each", "every one", "every word", "every clause", "every bit", "every line",
        "every sentence", "every step", "every part", "every point", "the whole",
      ], [" of this", " of that", " of these", " of those", " of it", " of them", " of the above"])
    + combined(
      ["that", "this", "the above", "the preceding", "the foregoing"],
      [" paragraph", " passage", " reply", " account", " text", " explanation", " summary"])
    + combined(
      ["the above", "the preceding", "the foregoing", "each preceding", "every preceding"],
      [" sentence", " clause", " statement", " line", " remark", " claim", " answer"])
    + [
      "上文", "the above", "the foregoing", "each of its clause", "all that", "all this",
      "all three", "all four", "all five", "everything above", "everything so far",
      "everything i say", "what i just say", "what i have just say", "what you just read",
      "what you just hear", "what you have just read", "what you have just hear", "my answer",
      "that whole answer", "this whole answer", "the whole answer",
    ]

  /// Every sentence of one's own. Who speaks of those instead of the subject takes them back, in whatever
  /// words, unless one of `truths` calls them true.
  static let everyStatement =
    combined(
      ["each", "every", "every single"],
      [
        " clause", " statement", " assertion", " remark", " claim above", " sentence above",
        " sentence of mine", " line above", " line of mine", " word above", " word of mine",
      ])
    + combined(
      ["前面", "上面", "以上", "上述", "刚才"],
      ["每句", "每一句", "每个分句", "每一个分句", "每个句子", "每一个句子", "的每句", "的每一句", "的每个分句", "的每个句子"])
    + ["每个分句", "每一个分句", "每一分句", "每条论断", "每一条论断"]

  /// All that will be said; a word of `falsities` in the same clause takes back what follows, when an answer
  /// begins so.
  static let allToCome =
    combined(
      ["以下", "下面", "接下来", "后面"], ["说的", "讲的", "内容", "这段话", "每句", "每一句", "的每一句"])
    + [
      "everything below", "everything that follow", "everything i be about to say", "what follow",
      "all that follow", "all of the following", "you be about to hear",
      "you be about to read", "i be about to say",
    ]

  /// What calls it false.
  static let falsities = [
    "错", "错的", "错误", "全错", "都错", "不对", "不实", "不成立", "不正确", "不是真的", "不属实", "是假", "是假的", "胡说", "胡扯",
    "胡诌", "风马牛不相及", "瞎编", "瞎说", "编的", "编造", "谬误", "误解", "误传", "谣言", "站不住", "站不住脚", "不沾边", "毫不沾边",
    "毫无关系", "毫无根据", "无关", "没关系", "扯不上", "与事实相反", "恰恰相反", "反过来听", "反过来理解", "颠倒", "画叉", "打叉", "不能信",
    "别信", "不要信", "不可信", "信不得", "不作数", "不算数", "作废", "收回", "划掉", "反驳", "不同意", "不认同", "子虚乌有",
    "不靠谱", "踩空", "零分", "靶子", "反面教材", "反话", "假话", "谎话", "谎言", "与事实不符", "不符合事实", "与事实相左", "相左", "相悖",
    "与其相反", "胡编", "误读", "错误答案", "示众", "不是我的看法", "不是我的观点", "不代表我", "别当真", "不要当真", "当不得真", "离谱",
    "wrong", "false", "untrue", "incorrect", "mistaken", "nonsense", "rubbish", "bunk", "fiction",
    "bogus", "myth", "misinformation", "untruth", "baseless", "unfounded", "erroneous", "hoax",
    "parody", "caricature", "strike out", "strike from", "cross out", "take back", "withdraw",
    "retract", "disown", "upside down", "the other way round", "the other way around",
    "the other way about", "not true", "not right", "not correct", "not the case", "not how",
    "how not to", "not my view", "not what i believe", "nothing to do with",
  ]

  /// Nothing of what was said; a word of `truths` close behind takes everything back.
  static let noneSaid =
    combined(["没有一", "没有半", "没一", "没半"], ["句", "句话", "个字", "条", "处", "点", "步"])
    + combined(
      [
        "none", "not one", "not a word", "not a single word", "nothing", "no part", "no word",
        "not a bit", "neither",
      ], [" of this", " of that", " of these", " of those", " of it", " of them", " of the above"])
    + combined(["not one of the", "none of the"], [" step", " statement", " sentence", " claim"])
    + ["nothing above", "nothing i say"]

  /// What calls it true.
  static let truths = [
    "成立", "是对的", "正确", "是真", "是真的", "站得住", "靠谱", "可信", "属实", "符合事实", "沾边", "算数", "作数", "签名", "是它",
    "true", "right", "correct", "hold", "stand", "accurate", "survive", "belong", "how it work",
    "the case",
  ]

  /// Reverse only the noun or verb right behind them.
  static let shortNegators = ["无", "非", "without", "no", "non", "lack of", "free of", "避免了"]

  /// A negation ends before one of these.
  static let negationEnds = [
    "情况下", "前提下", "同时", "就", "却", "也", "还", "即可", "而", "但", "仍", "依然", "所以", "因此",
    "but", "so", "and", "while", "yet", "still", "then", "thus", "because", "由于", "因为", "并且", "反而",
    "by", "only", "just", "merely", "necessarily", "一定", "只", "仅",
    "的里面", "的里", "的当中", "的那些", "的那个", "的那部分",
  ]

  /// Longer words that hold a negator or a verb of one character without its meaning.
  static let blockers = [
    "不仅", "不但", "不只", "不光", "不同", "不断", "不过", "不管", "不论", "不妨", "不然", "差不多", "要不", "不足",
    "不超过", "不多于", "不少于",
    "对不对", "是不是", "会不会", "能不能", "不得不", "不如", "不变", "不少", "判别", "类别", "区别", "级别", "特别",
    "识别", "个别", "辨别", "非常", "除非", "无论", "无非", "未来", "未必", "没错", "毫无疑问", "not only",
    "not just", "not merely", "no matter", "no doubt", "作用", "功能", "性能", "智能", "可能", "只能",
    "因为", "作为", "认为", "行为", "成为", "变为", "但是", "还是", "只是", "可是", "总是", "就是", "要是",
    "或是", "于是", "主要", "重要", "只要", "由于", "自由", "理由", "学术", "数学", "科学", "化学", "计算机",
    "算法", "算子", "预算", "运算", "补充", "除了", "排除", "删除", "消除", "移除", "去除", "相连", "连续",
    "还是假的", "是真是假", "be false positive", "be false negative", "we have no idea",
    "you have no idea", "it have no idea", "model have no idea", "network have no idea", "不确定性",
    "you do not know", "we do not know", "they do not know", "it do not know",
    "one do not know", "you be not sure", "流行", "流程", "主流", "要素", "信用", "费用", "引用", "通用", "常用",
    "专用", "实用", "适用", "无用",
    "过拟合", "欠拟合", "学习率", "使得", "即使", "假使", "可靠", "靠近", "依靠", "以及", "乘法",
  ]

  /// The speaker takes back or doubts what the clause says.
  static let hedges = [
    "不太清楚", "我不清楚", "也不清楚", "就不清楚", "不是很清楚", "不清楚了", "具体不清楚", "不清楚具体", "不清楚是", "不清楚怎么",
    "不清楚为什么", "不确定", "记不清", "不记得", "我忘了", "有点忘了", "忘了具体", "不太懂", "不太了解", "瞎猜", "我猜",
    "not sure", "do not remember", "do not recall", "i forget", "i forgot", "i have forgot",
    "no idea",
    "not certain",
    "do not know", "i guess", "just guess",
  ]

  /// Giving up, when little else is said.
  static let surrenders = [
    "不知道", "不会", "不清楚", "没学过", "不懂", "不了解", "忘了", "没思路", "答不上来", "跳过", "放弃",
    "do not know", "no idea", "no clue", "not sure", "skip", "pass", "give up", "idk",
    "never learn",
    "can not answer", "cannot answer", "dunno",
  ]

  /// Words and marks that hold a statement together; a list of keywords has none.
  static let connectives = [
    "的", "是", "了", "会", "把", "被", "让", "使", "在", "对", "可以", "能", "用", "从", "到", "就", "都", "也",
    "每", "因为", "所以", "如果", "通过", "可", "则", "将", "只", "再", "时", "得", "比", "由", "要", "需要",
    "这", "它", "之后", "之前", "来", "给", "与", "不", "没有", "无", "很", "更", "有", "叫", "为", "即",
    "be", "the", "a", "an", "to", "in", "on", "by", "with", "for", "from", "it", "this", "that",
    "as", "at", "so", "because", "which", "when", "then", "than", "can", "will", "do", "have",
    "each", "every", "if", "not", "we", "you", "its", "they", "into", "only", "only", "more",
    "less", "no", "per", "via", "just", "all", "both", "make", "use", "get", "keep", "let",
  ]

  /// English small words by what may follow them, for `Gibberish`.
  static let determiners = ["the", "a", "an", "its", "their", "our", "my", "your"]
  /// "In" is left out: notes say "8 in, 8 out". "On" may end what it belongs to: "it goes on with …".
  static let prepositions = ["of", "by", "with", "for", "from", "into", "at", "than"]
  static let conjunctions = ["and", "or"]
  static let auxiliaries = ["can", "will", "would", "could", "should", "must", "do", "have"]
  static let subjects = ["we", "they", "he", "she"]
  static let openers = [
    "that", "which", "it", "you", "then", "if", "as", "not", "in", "but", "because", "so",
  ]

  /// Characters that say how something is, at the end of a short clause.
  static let qualities = Set("大小快慢多少高低好差强弱长短稳".unicodeScalars.map(\.value))

  /// Characters that make a verb of a quality behind them: 减少, 提高.
  static let changes = Set("提增减缩加放扩调拉".unicodeScalars.map(\.value))

  /// Characters that say to what degree.
  static let degrees = Set("很更较最太挺".unicodeScalars.map(\.value))

  static let linkers = ["if", "because", "but", "so"]

  /// In front of a term: the clause compares with it and does not speak of it.
  static let obliqueBefore = [
    "与", "跟", "同", "比", "比起", "不同于", "区别于", "相对于", "相比", "相比于", "相较于", "较之", "不像",
    "than", "unlike", "versus", "vs", "compare to", "compare with", "differ from", "different from",
    "apart from", "in contrast to", "contrary to", "as oppose to", "relative to", "instead of",
    "rather than",
    "从", "代替", "取代", "替代", "replace",
  ]
  /// Behind a term: the same.
  static let obliqueAfter = ["比起来", "那样"]

  static let beforeWords = ["before", "prior to", "ahead of", "in front of", "precede"]
  static let beforeSuffixes = ["之前", "以前", "前面", "前"]
  static let afterWords = ["after", "behind", "follow", "following", "on top of"]
  static let afterSuffixes = ["之后", "以后", "后面", "后", "后头"]

  static let numerals: [(String, Double)] = [
    ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
    ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("half", 0.5),
    ("零", 0), ("一", 1), ("二", 2), ("两", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7),
    ("八", 8), ("九", 9), ("十", 10), ("一半", 0.5),
  ]

  /// Of "it's" and "that's" the 's is not read.
  private static func withContractions(_ phrases: [String]) -> [String] {
    var all = phrases
    for phrase in phrases {
      for opening in ["it", "that"] where phrase.hasPrefix(opening + " is ") {
        all.append(opening + phrase.dropFirst(opening.count + 3))
      }
    }
    return all
  }

  private static func combined(_ beginnings: [String], _ ends: [String]) -> [String] {
    beginnings.flatMap { beginning in ends.map { beginning + $0 } }
  }
}
