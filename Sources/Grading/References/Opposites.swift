// SPDX-License-Identifier: GPL-3.0-or-later

/// Words of which one says the contrary of the other.
///
/// Only pairs that stay contrary in most contexts are here: to say one where the reference says the
/// other is a mistake, unless it is denied.
enum Opposites {
  /// Stems of English words, each with its contraries as they are written.
  static let english: [String: [String]] = {
    var table: [String: [String]] = [:]
    for pair in englishPairs.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let words = pair.split(separator: " ").map(String.init)
      guard words.count == 2 else { continue }
      table[EnglishStem.of(words[0]), default: []].append(words[1])
      table[EnglishStem.of(words[1]), default: []].append(words[0])
    }
    return table
  }()

  /// Chinese characters, each with its contraries.
  static let chinese: [UInt32: [UInt32]] = {
    var table: [UInt32: [UInt32]] = [:]
    for pair in chinesePairs.split(separator: " ") {
      let scalars = pair.unicodeScalars.map(\.value)
      guard scalars.count == 2 else { continue }
      table[scalars[0], default: []].append(scalars[1])
      table[scalars[1], default: []].append(scalars[0])
    }
    return table
  }()

  /// Chinese words of two characters, each with its contraries.
  static let chineseWords: [ContentFeature: [ContentFeature]] = {
    var table: [ContentFeature: [ContentFeature]] = [:]
    for pair in chineseWordPairs.split(separator: " ") {
      let scalars = pair.unicodeScalars.map(\.value)
      guard scalars.count == 4 else { continue }
      let (one, other) = (
        ContentFeature.pair(scalars[0], scalars[1]), ContentFeature.pair(scalars[2], scalars[3])
      )
      table[one, default: []].append(other)
      table[other, default: []].append(one)
    }
    return table
  }()

  private static let englishPairs = """
    increase decrease;increase reduce;raise lower;more less;more fewer;higher lower;high low
    fast slow;faster slower;large small;larger smaller;big small;bigger smaller;before after
    open closed;open close;connected separated;connected disconnected;same different
    similar different;above below;left right;hot cold;hotter colder;warmer cooler
    lighter heavier;light heavy;long short;longer shorter;strong weak;stronger weaker;hard soft
    harder softer;wet dry;thick thin;thicker thinner;deep shallow;deeper shallower
    positive negative;first last;begin end;start stop;start end;maximum minimum
    maximize minimize;max min;best worst;better worse;easy difficult;easy hard;simple complex
    true false;correct incorrect;right wrong;always never;inside outside;internal external
    input output;early late;earlier later;rise fall;grow shrink;gain lose;attract repel
    absorb reflect;expand contract;expensive cheap;static dynamic;linear nonlinear
    supervised unsupervised;synchronous asynchronous;private public;global local
    parallel serial;parallel sequential;sender receiver;send receive;forward backward
    overfitting underfitting;dependent independent;full empty;many few;push pull;near far
    east west;north south;rough smooth;complete incomplete;intact damaged;attach detach
    add remove;add subtract;multiply divide;encode decode;encrypt decrypt;horizontal vertical
    visible hidden;present absent;possible impossible;lossless lossy;stable unstable
    continuous discrete;finite infinite;equal unequal;ascending descending;top bottom
    front back;allow prevent;enable disable;include exclude;accept reject;succeed fail
    success failure;alive dead;wide narrow;wider narrower;tall short;taller shorter;loud quiet
    louder quieter;clear cloudy;sink float;freeze melt;evaporate condense;create destroy
    unique duplicate;fixed variable;constant variable;explicit implicit;direct indirect
    active passive;odd even;majority minority;upper lower;old new;young old;numerator denominator
    """

  private static let chinesePairs = """
    大小 多少 高低 快慢 动静 内外 前后 上下 长短 强弱 增减 升降 先后 左右 正负 正反 真假 好坏 优劣 \
    新旧 早晚 远近 深浅 宽窄 厚薄 冷热 干湿 轻重 软硬 粗细 开关 入出 进出 收发 买卖 加减 乘除 首尾 \
    头尾 始终 难易 繁简 主次 主从 公私 有无 显隐 同异 顺逆 奇偶 虚实 输赢 得失 盈亏 供需 存取 读写 \
    稀稠 疏密 横纵 阴阳 南北 扩缩 松紧 快缓 满空 全缺 涨跌 胜负
    """

  private static let chineseWordPairs = """
    正确错误 增加减少 增大减小 增强减弱 提高降低 提升下降 上升下降 升高降低 扩大缩小 放大缩小 静态动态 同步异步 \
    连续离散 相同不同 成功失败 允许禁止 收敛发散 有序无序 顺序随机 稳定波动 固定可变 唯一重复 简单复杂 \
    容易困难 显式隐式 集中分散 主动被动 直接间接 完整残缺 充分不足 统一分散 整体局部 全局局部 优点缺点 \
    优势劣势 最大最小 独立依赖 定期临时 支持反对 开放封闭 打开关闭 连接断开 串联并联 串行并行 输入输出 \
    发送接收 压缩解压 加密解密 编码解码 水平垂直 横向纵向 正面负面 积极消极 收入支出 盈利亏损 需求供给
    """
}
