import { isDottedName } from './dotted-names'

/**
 * Words that names of organisations begin and end with. What several readings agree on within such a word needs no proof
 * from the shapes of a face that the templates hardly know: no firm is called 科技 with another character in its place.
 * Its own name, between place and trade, is in no list.
 */

const PLACES = new Set(
  (
    '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 ' +
    '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 ' +
    '呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 ' +
    '长春 四平 辽源 通化 白山 松原 白城 延边 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 ' +
    '南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 ' +
    '合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 ' +
    '南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 ' +
    '郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 ' +
    '长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 ' +
    '南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 ' +
    '贵阳 六盘水 遵义 安顺 毕节 铜仁 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理 拉萨 日喀则 昌都 林芝 山南 那曲 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 ' +
    '兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 海东 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密 喀什 阿克苏 和田 伊犁 昌吉'
  ).split(' '),
)

/** Forms of organisations; a name without one is no organisation's, and nothing of it is taken for familiar. */
const FORMS = new Set(
  (
    '有限公司 股份有限公司 有限责任公司 股份公司 集团有限公司 公司 分公司 子公司 合伙企业 (有限合伙) (普通合伙) (特殊普通合伙) 事务所 工作室 经营部 商行 ' +
    '店 馆 厂 行 部 社 坊 铺 屋 吧 小吃店 餐馆 面馆 茶馆 服装店 水果店 专卖店 便利店 商店 药店 书店 饭店 酒店 餐厅 商场 超市 合作社 专业合作社 研究院 研究所 研究中心 服务中心 中心 协会 学会 基金会 委员会 幼儿园 医院'
  ).split(' '),
)

const TRADES = new Set(
  (
    '科技 技术 网络 信息 信息技术 数据 数字 智能 软件 硬件 电子 电子商务 互联网 物联网 通信 通讯 计算机 系统 集成 系统集成 云计算 大数据 ' +
    '文化 传媒 传播 文化传播 文化传媒 广告 影视 动漫 游戏 艺术 创意 设计 装饰 装修 策划 会展 会议 展览 出版 印刷 摄影 ' +
    '餐饮 食品 饮食 茶业 茶叶 酒业 酒店 宾馆 旅游 旅行社 健康 养老 体育 健身 美容 美发 医疗 医药 药业 器械 生物 生物科技 ' +
    '管理 企业管理 咨询 服务 投资 控股 资产 金融 保险 租赁 贸易 商贸 经贸 实业 工贸 发展 开发 产业 建设 建筑 工程 建材 机电 机械 设备 制造 自动化 电气 电力 电器 ' +
    '能源 新能源 环保 环境 化工 材料 新材料 汽车 物流 供应链 运输 货运 快递 仓储 人力资源 劳务 教育 培训 农业 农产品 畜牧 园林 花卉 种植 养殖 ' +
    '服装 服饰 纺织 家具 家居 百货 日用 日用百货 花艺 小吃 珠宝 化妆品 玩具 物业 房地产 置业 家政 安防 保安 知识产权 域名 域名注册 注册 互联 集团 高新技术 开发区 高新区 第一 第二 第三 商务 企业 与 和 及 ' +
    '自由贸易 自贸 试验区 片区 新片区 自贸区 经济 产业园 园区 工业园 保税区 示范区 国际 城市 智慧 智慧城市 基础设施 运营'
  ).split(' '),
)
const ANYWHERE = new Set([...FORMS, ...TRADES])
const LONGEST = 6
const LEAST_OWN = 2

/**
 * For each character of a name, whether it stands in a familiar word: the place that the name begins with or has in
 * brackets, and the row of trades and forms that it ends with; or in a name with dots (U+00B7), for which few characters
 * are used. `name`: without spaces, with round brackets of half width.
 */
export function familiarIn(name: string): boolean[] {
  const letters = [...name]
  if (isDottedName(name)) return letters.map(() => true)
  const known = letters.map(() => false)
  const from = tailFrom(letters)
  if (from === letters.length) return known
  known.fill(true, from)
  const start = placeAt(letters, 0)
  if (start > 0 && start < from) known.fill(true, 0, start)
  const bracket = letters.indexOf('(')
  if (bracket >= 0 && bracket < from) {
    const end = placeAt(letters, bracket + 1)
    if (letters[end] === ')') known.fill(true, bracket, end + 1)
  }
  // Where too little is left for its own name, that is a familiar word as well, and may be misread like any other.
  return known.filter((one) => !one).length < LEAST_OWN ? letters.map(() => false) : known
}

/**
 * Characters of a word, at least, of which one may be misread and the word still be told by the others; and where no two
 * readings agree on that one.
 */
const TOLD = 3
const TOLD_UNSETTLED = 2

/**
 * The name with one character changed that keeps its last words from being a form or a trade (有限节司); none where they
 * are words already as far as they go. `name`: as for `familiarIn`. `unsettled`: no two readings agree on some character.
 */
export function withFamiliarWord(name: string, unsettled = false): string[] {
  const letters = [...name]
  const least = unsettled ? TOLD_UNSETTLED : TOLD
  const ends = tailEnds(letters)
  const from = ends.at(-1)!
  const mended = ends.flatMap((end) =>
    [...(end === letters.length ? FORMS : ANYWHERE)].flatMap((word) => {
      const inWord = [...word]
      const start = end - inWord.length
      if (inWord.length < least || start < 0 || start >= from) return []
      const wrong = inWord.filter((character, at) => character !== letters[start + at]).length
      return wrong === 1 ? [[...letters.slice(0, start), ...inWord, ...letters.slice(end)].join('')] : []
    }),
  )
  return [...new Set(mended)]
}

/** True of a name that begins with a city or province. `name`: as for `familiarIn`. */
export const beginsWithPlace = (name: string): boolean => placeAt([...name], 0) > 0

/**
 * True of a name of whose own part fewer than two characters stand before its trades and forms, and no place: its start was
 * cut off (理有限公司). Own names have two characters and more. `name`: as for `familiarIn`.
 */
export function lacksOwnName(name: string): boolean {
  const letters = [...name]
  return !beginsWithPlace(name) && tailFrom(letters) < LEAST_OWN
}

/** Where a place that begins at `from` ends; `from` itself where none does. */
function placeAt(letters: readonly string[], from: number): number {
  for (let length = LONGEST; length >= 2; length--)
    if (PLACES.has(letters.slice(from, from + length).join(''))) {
      const end = from + length
      return /[省市]/u.test(letters[end] ?? '') ? end + 1 : end
    }
  return from
}

/** Where the row of familiar words begins that the name ends with; the name's length where it ends with no form. */
const tailFrom = (letters: readonly string[]): number => tailEnds(letters).at(-1)!

/** The name's length, then where each word of that row begins, from the last to the first. */
function tailEnds(letters: readonly string[]): number[] {
  const ends = [letters.length]
  for (let from = letters.length; from > 0; ends.push(from)) {
    const length = wordBefore(letters, from, from === letters.length)
    if (length === 0) break
    from -= length
  }
  return ends
}

function wordBefore(letters: readonly string[], end: number, isEnd: boolean): number {
  for (let length = Math.min(end, LONGEST + 2); length > 0; length--) {
    const word = letters.slice(end - length, end).join('')
    if (FORMS.has(word) || (!isEnd && (TRADES.has(word) || PLACES.has(word)))) return length
  }
  return 0
}
