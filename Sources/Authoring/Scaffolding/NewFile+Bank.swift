// SPDX-License-Identifier: GPL-3.0-or-later

internal import ScenarioCompiler

extension NewFile {
  /// The files of a bank without questions. Its glossary and its relation classes are enough to
  /// write the first claims with.
  public static func bank(_ id: String) -> [NewFile] {
    [
      NewFile(
        "bank.yaml", .bank,
        """
        bank: \(id)
        title: {zh: TODO, en: TODO}
        about: {zh: TODO, en: TODO}
        """),
      NewFile("glossary/terms.yaml", .glossary, starterTerms),
      NewFile("relations/common.yaml", .glossary, starterRelations),
    ]
  }

  private static let starterTerms = """
    # The things that claims speak of: each once, with every form that people use for it. English forms
    # are written in their base form. Terms of one contrast group are rivals:
    #
    #   batch-norm: {zh: [批归一化], en: [batch normalization], symbols: [BN], contrast: norm-layer}
    terms:
      cost: {zh: [成本, 代价, 开销], en: [cost, expense, overhead]}
      error: {zh: [错误, 误差], en: [error, mistake]}
      input: {zh: [输入], en: [input]}
      memory: {zh: [内存, 存储空间], en: [memory, storage]}
      output: {zh: [输出], en: [output]}
      result: {zh: [结果], en: [result, outcome]}
      size: {zh: [大小, 尺寸, 规模], en: [size, scale]}
      speed: {zh: [速度], en: [speed, rate]}
      time: {zh: [时间], en: [time]}
    """

  private static let starterRelations = """
    # Relation classes: the verbs that claims share, each with what says the same. A class and its
    # opposite contradict each other.
    relations:
      increase:
        zh: [增加, 增大, 提高, 提升, 扩大, 增强, 变大, 变多, 更大, 更多, 更高, 上升]
        en: [increase, raise, enlarge, grow, boost, expand, more, larger, bigger, higher, greater]
        opposite: decrease
      decrease:
        zh: [减少, 降低, 减小, 缩小, 下降, 减轻, 变小, 变少, 更小, 更少, 更低, 节省]
        en: [decrease, reduce, lower, shrink, cut, lessen, fewer, less, smaller, save, drop]
        opposite: increase
      faster:
        zh: [加快, 加速, 更快, 变快, 提速]
        en: [faster, accelerate, speed up, quicker]
        opposite: slower
      slower: {zh: [减慢, 变慢, 更慢, 拖慢], en: [slower, slow down], opposite: faster}
      easier:
        zh: [更容易, 容易, 方便, 便于, 简单]
        en: [easier, easily, easy, ease, simpler, simplify]
        opposite: harder
      harder: {zh: [更难, 困难, 难以], en: [harder, difficult, hard, complicate], opposite: easier}
      cause:
        zh: [导致, 造成, 引起, 带来, 产生, 引发]
        en: [cause, lead to, result in, bring about, produce, give rise to]
        opposite: prevent
      prevent:
        zh: [防止, 避免, 缓解, 解决, 消除, 克服]
        en: [prevent, avoid, alleviate, mitigate, solve, eliminate, overcome]
        opposite: cause
      before: {zh: [之前, 先, 早于], en: [before, first, earlier than, precede], opposite: after}
      after: {zh: [之后, 然后, 晚于], en: [after, then, later than, follow], opposite: before}
      begin: {zh: [开始, 启动], en: [begin, start, launch], opposite: end}
      end: {zh: [结束, 停止, 终止], en: [end, stop, finish, terminate], opposite: begin}
      contain: {zh: [包含, 包括, 含有], en: [contain, include, consist of, comprise]}
      split: {zh: [分成, 分为, 拆分, 划分, 分开], en: [split, divide, separate, partition], opposite: merge}
      merge: {zh: [合并, 组合, 整合, 汇总], en: [merge, combine, join, aggregate], opposite: split}
      add: {zh: [加上, 加入, 添加, 引入, 插入], en: [add, introduce, insert, append], opposite: remove}
      remove: {zh: [去掉, 去除, 移除, 删除], en: [remove, delete, get rid of], opposite: add}
      keep: {zh: [保持, 保留, 维持, 不变], en: [keep, preserve, retain, maintain, remain], opposite: lose}
      lose: {zh: [丢失, 损失, 失去, 丢弃], en: [lose, discard, throw away], opposite: keep}
      allow: {zh: [允许, 能够, 可以, 支持], en: [allow, enable, permit, support], opposite: forbid}
      forbid: {zh: [禁止, 不允许, 阻止], en: [forbid, prohibit, disallow, block], opposite: allow}
      replace: {zh: [替换, 代替, 取代, 换成], en: [replace, substitute, instead of]}
      depend: {zh: [依赖, 取决于], en: [depend, rely, determined by], opposite: independent}
      independent: {zh: [无关, 独立], en: [independent, regardless of], opposite: depend}
      share: {zh: [共享, 共用, 复用], en: [share, reuse]}
      use: {zh: [使用, 利用, 采用], en: [use, apply, employ, adopt]}
      need: {zh: [需要, 要求, 必须], en: [need, require, must]}
      equal: {zh: [等于, 相等, 相同, 一样], en: [equal, same as, identical], opposite: differ}
      differ: {zh: [不同, 不一样, 区别], en: [differ, different, unlike], opposite: equal}
      compute: {zh: [计算, 求出], en: [compute, calculate, work out]}
      store: {zh: [存储, 保存, 缓存], en: [store, save to, cache]}
      find: {zh: [查找, 找到, 搜索], en: [find, look up, search]}
      connect: {zh: [连接, 相连, 接到], en: [connect, link, attach]}
      send: {zh: [发送, 传给, 传输], en: [send, transmit, pass to], opposite: receive}
      receive: {zh: [接收, 收到], en: [receive, get from], opposite: send}
    """
}
