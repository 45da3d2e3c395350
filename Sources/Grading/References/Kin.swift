// SPDX-License-Identifier: GPL-3.0-or-later

/// Words of everyday language that say nearly the same.
///
/// Only what one may put for the other in most contexts is here, and no terms of a subject: those are
/// for a glossary. A word may stand in several families.
enum Kin {
  /// Roots of English words, each with the numbers of its families.
  static let english: [String: [Int]] = {
    var table: [String: [Int]] = [:]
    for (number, family) in englishFamilies.split(whereSeparator: isEnd).enumerated() {
      for word in family.split(separator: " ") {
        let root = EnglishRoot.of(EnglishStem.of(String(word)))
        if table[root]?.last != number { table[root, default: []].append(number) }
      }
    }
    return table
  }()

  /// Chinese words of two characters, each with the numbers of its families, which differ from the
  /// English ones.
  static let chinese: [ContentFeature: [Int]] = {
    var table: [ContentFeature: [Int]] = [:]
    for (number, family) in chineseFamilies.split(whereSeparator: isEnd).enumerated() {
      for word in family.split(separator: " ") {
        let scalars = word.unicodeScalars.map(\.value)
        guard scalars.count == 2 else { continue }
        table[.pair(scalars[0], scalars[1]), default: []].append(-1 - number)
      }
    }
    return table
  }()

  private static func isEnd(_ character: Character) -> Bool {
    character == ";" || character == "\n"
  }

  private static let englishFamilies = """
    big large huge great;bigger larger greater;biggest largest greatest;small little tiny
    smaller littler less;less fewer;smallest least fewest;many several numerous multiple;more extra
    additional further another;fast quick rapid speedy;faster quicker sooner;quickly fast rapidly
    slow sluggish;begin start commence initiate;end stop finish halt cease terminate
    make create produce build form generate cause construct;make cause let force
    sound noise;loud noisy;hear listen;see observe notice view watch look;show display indicate reveal
    show demonstrate prove;tell say state;get obtain receive gain acquire;get become turn
    give provide supply offer deliver;take remove;take need require;need require must necessary
    use utilize employ apply;help aid assist support;help useful;keep maintain retain preserve hold
    keep remain stay;keep save store;hold contain carry;contain include comprise;have own possess
    change alter modify vary;change different;move travel go;move shift transfer;go leave
    send transmit transfer;receive accept;put place set;put add insert;add append
    remove delete eliminate erase;take pull;break damage destroy broken;break split;fail break
    fix repair;fix solve;join connect attach link;connected linked joined attached;combine merge join mix
    combine unite;divide split separate;separate apart;separate different own;gap break space
    space room;area region zone;place location position spot;part piece portion section;part component
    whole entire complete full;complete finish;all every each;every each;same equal identical alike
    similar alike resembling;different distinct various unlike;difference distinction
    choose select pick;choice option;find discover detect;find locate;search seek look
    think believe consider;know understand;learn study;guess estimate predict;calculate compute
    count number amount quantity;amount quantity;size dimension;length long;height tall high;width wide
    weight heavy weigh mass;heat hot warm;hotter warmer;hot warm;cold cool chilly;colder cooler
    temperature heat;wet moist damp;hard difficult tough;hard firm solid;easy simple;easily simply
    simple basic;complex complicated;important significant essential crucial key;main primary major chief
    correct right accurate true;right proper;wrong incorrect false mistaken;error mistake fault
    problem issue trouble difficulty;good positive beneficial;better improved;improve enhance better
    bad poor;advantage benefit pro strength;disadvantage drawback downside con weakness
    increase grow rise raise;increase more higher;increase add;decrease reduce lower lessen diminish
    decrease less lower shrink;reduce fewer less;expand grow spread;limit restrict bound;limit restrain
    allow permit enable let;prevent avoid stop;prevent block forbid;block stop obstruct;protect guard
    protect defend shield;safe secure;danger risk;try attempt;test try check verify;check examine inspect
    measure test;happen occur;result outcome effect consequence;cause reason;reason why;lead cause
    because since;depend rely;relate connect;relation relationship connection;compare contrast
    touch contact;contact meet;near close nearby adjacent;nearest closest;far distant;between among
    inside within;outside beyond;above over;below under beneath;top upper;bottom lower base
    front ahead;back behind rear;before prior previous;previous last former;after later following
    next following subsequent;first initial;last final;again repeat;repeat iterate loop;often frequently
    usually normally generally typically;always constantly;sometimes occasionally;now current currently
    present current;old aged;new fresh;young new;job task work;task function role;function purpose role
    goal aim purpose objective;way method manner;method approach technique;process procedure
    step stage phase;plan scheme;rule law principle;idea concept notion;kind type sort class category
    example instance case;set group collection;group cluster;list sequence;order sequence;order arrange
    sort order arrange;piece bit;bit little;picture image photo;word term;name call;mean signify
    describe explain;explain clarify;information data;data information;answer response reply
    question ask;request ask;person human people;people they;child kid;animal creature;plant tree
    food eat;eat feed consume;use consume;drink water;liquid fluid;ground soil earth dirt;rock stone
    sun sunlight sunshine;light bright;dark black;color colour;shiny bright;clear transparent
    clear obvious;visible seen;speed velocity;speed rate fast;power strength;strong powerful
    force push;push press;pull draw drag;shake vibrate;vibrate vibration;turn rotate spin;flow run stream
    run operate work;work function;stay remain;live survive;die dead;grow develop;develop create
    edge border boundary;line row;column field;middle center centre;center centre;average mean
    entire all;only just solely;exactly precisely;exact precise;about approximately roughly;enough sufficient
    free available;empty vacant blank;full filled;fill full;random arbitrary;fixed constant
    constant steady unchanging;unique single;single one;both two;twice double;half halve
    wait delay;delay latency;lost missing;lose drop;drop fall;fall drop decline;discard drop
    store save;save keep;hide conceal;open unlock;close shut;shut closed;cover wrap;cover coat
    rough coarse bumpy;smooth even flat;flat level;sharp pointed;thin narrow;thick fat wide
    cost price expense;expensive costly;cheap inexpensive;buy purchase;sell trade;money cash;pay spend
    user client;owner holder;copy duplicate;copy replicate;original initial;real actual;actually really
    possible can;likely probable;probability chance likelihood;chance opportunity;certain sure
    able capable;ability capability;quality property;property characteristic feature attribute
    feature trait;trait characteristic;reach arrive;arrive come;enter input insert;exit output leave
    manage control handle;control regulate govern;handle process treat;ensure guarantee assure
    confirm verify acknowledge;confirm acknowledgement;unconfirmed unacknowledged;identify recognize
    identify determine;determine decide;decide choose;define specify;specify state;assign allocate
    allocate reserve;map assign associate;associate relate link;consist contain comprise compose
    belong part;share common;common general;general overall global;special specific particular
    particular certain;individual single separate;independent separate;overhead cost
    waste lose;efficient effective;efficient fast;effective useful;achieve reach accomplish
    perform execute run do;perform accomplish;start trigger;trigger cause;respond reply answer
    react respond;notify inform tell;inform information;warn alert;announce declare tell;mention state
    represent stand denote;represent show;express state;reflect bounce;absorb soak take
    drift slide;roll rotate;float drift;rise climb;increase growth;decline decrease;variation change
    adapt adjust change;adjust tune modify;update refresh;update change;replace substitute exchange
    exchange swap;swap switch;switch change;transform convert change;convert turn;translate convert
    path route way;route direction;route road;direction way;target destination goal
    source origin;origin start;machine computer device;device equipment tool
    tool instrument;hint clue;sign signal;signal indicate
    error loss;noise disturbance;collide crash;collision crash;clash conflict;conflict collision
    overlap cover;crowded congested;congestion overload;overload overwhelm;capacity volume
    volume amount;range interval;interval period;period time duration;moment instant time
    duration length;total sum;sum add;portion share fraction;fraction ratio proportion
    ratio rate;level degree;degree extent;extent amount;limit boundary bound;boundary border
    threshold limit;maximum highest largest most;minimum lowest smallest least;optimal best ideal
    optimum best optimal;excellent best;worse poorer;close similar;match fit correspond;match same equal
    suit fit;suitable appropriate fitting;appropriate proper correct;accept allow;agree accept
    refuse reject deny;deny contradict;ignore neglect skip;skip omit leave;miss lack;lack absence
    absent missing;exist present;present show;appear show emerge;emerge arise;arise occur
    vanish disappear;dissolve melt;gather collect accumulate;collect obtain
    pack compress;compress shrink squeeze;stretch extend expand;extend lengthen;extend enlarge
    expand enlarge;enlarge increase;shorten reduce;weaken reduce;strengthen increase;support hold
    support allow;remaining left rest;inner internal;outer external
    internal inside;external outside;local near;remote distant far;instant immediate;immediate direct
    immediately directly instantly;suddenly abruptly;gradually slowly;together jointly
    simultaneously together concurrently;parallel simultaneous concurrent;opposite reverse contrary
    reverse inverse backward;tie link;teach train;train learn;experience practice
    skill ability;memorize remember;remember recall;redundant duplicate
    redundant unnecessary;unnecessary needless;ordinary normal usual;usual common
    rare seldom;rarely seldom;strange unusual;doctor physician;home house;street road;car vehicle
    student pupil;student learner;teacher instructor;scientist researcher;research study
    experiment test;observation observe;evidence proof;proof prove;fact truth;story tale;letter character
    """

  private static let chineseFamilies = """
    增加 增大 增多 增长 提高 提升 上升;减少 减小 降低 下降 缩小 减轻;加快 加速 提速;容易 简单 方便 便捷 便利 简便
    困难 复杂 麻烦 繁琐;快速 迅速 快捷 高效;缓慢 较慢;优点 优势 好处 长处;缺点 缺陷 不足 劣势 弊端 坏处;重要 关键 主要 核心
    特点 特征 特性 性质;方法 方式 手段 办法 途径;目的 目标 宗旨;作用 功能 用途 功用;原因 缘由 理由;结果 后果 成果
    使用 利用 采用 运用 应用 用到;需要 须要 必须 要求;可以 能够 可能;保证 确保 保障;保持 维持 维护;保存 存储 储存 存放
    获得 得到 获取 取得;提供 供给 供应;包括 包含 含有;组成 构成 形成;分为 划分 区分;选择 挑选 选取;删除 去除 移除 去掉
    添加 加入 增添 插入;修改 更改 改变 变更 变化;检查 检验 检测 核对;查找 搜索 寻找 检索 查询;连接 相连 链接 联结
    连续 相邻 邻接 挨着;任意 随意 随机;相同 一样 一致 等同;不同 差异 区别 差别;全部 所有 整个 完整;部分 局部
    首先 最先 起初;最后 最终 末尾;开始 起始 开头;结束 终止 完成 停止;经常 常常 频繁;一般 通常 往往 普通;错误 不对
    正确 准确 对的;大量 许多 很多 众多;少量 较少;浪费 耗费;消耗 耗费 花费;费用 成本 开销 花销;时间 耗时;空间 内存
    顾客 客户 用户 消费;公司 企业 厂商;商品 货物 产品 物品;运输 运送 输送 搬运;购买 采购 选购;管理 经营;信息 资讯 数据
    位置 地点 场所;地区 区域 地域;距离 远近;靠近 接近 临近 邻近;影响 干扰;帮助 协助 辅助;解决 处理;避免 防止 预防
    提前 预先 事先;计划 规划 方案;实现 达到 做到;产生 造成 导致 引起;限制 约束 制约;依靠 依赖 取决
    """
}
