import type { Random } from '../random'
import { TESTING, type Cast } from './cast'
import { rareCharacters } from './rare-characters'

export { hasRareCharacter } from './rare-characters'

/** How a name is written; measured apart, since readers differ most by this. */
export type NameStyle = 'common' | 'rare' | 'minority'

const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
]
const TWO_SURNAMES = '欧阳 上官 诸葛 司徒 慕容 尉迟'.split(' ')
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国文辉力鹏飞宇浩然子涵欣怡佳琪雨桐思远志成立新海波春梅雪莲振东晓燕继光永康德义家豪嘉宁若曦景行知远安然书航亦凡承泽念慈清越',
]
const MINORITY: Record<string, readonly string[]> = {
  维吾尔:
    '阿依古丽 迪丽努尔 古丽娜尔 买买提江 艾力 热依汗 吐尔逊 阿卜杜拉 帕提古丽 努尔兰 阿卜杜热合曼 阿依夏木古丽 穆罕默德江 麦麦提艾力 祖丽胡马尔 艾克拜尔 帕孜来提'.split(
      ' ',
    ),
  哈萨克: '叶尔兰 阿依努尔 巴合提 努尔古丽 哈那提 沙吾列 叶尔江 阿依波塔 努尔达吾列提'.split(' '),
  藏: '扎西 卓玛 次仁 丹增 拉姆 格桑 旺堆 央金 白玛 洛桑 嘎玛 索朗 德吉 益西'.split(' '),
  蒙古: '巴图 乌云 格日勒 苏日娜 其其格 孟克 额尔德木图 宝音'.split(' '),
}
const FATHERS: Record<string, readonly string[]> = {
  维吾尔:
    '艾合买提 买买提 吐尔逊 依明 卡德尔 热合曼 亚森 阿布都克里木 麦麦提敏 库尔班 玉素甫 阿卜力米提'.split(
      ' ',
    ),
  哈萨克: '哈力别克 木哈买提 加尼别克 赛力克'.split(' '),
}
const OTHERS = '满 回 壮 苗 土家 彝 朝鲜 白 侗 布依 瑶'.split(' ')

export interface InventedName {
  readonly text: string
  readonly ethnicity: string
  readonly style: NameStyle
}

/** `rare` names hold at least one character of the cast's half. */
export function inventName(random: Random, style: NameStyle, cast: Cast = TESTING): InventedName {
  if (style === 'minority') return inventMinorityName(random, cast.names === 'dotted')
  const { given: rareGiven, surnames: rareSurnames } = rareCharacters(cast.rare)
  const rare = style === 'rare'
  const surname =
    rare && random.chance(0.25)
      ? random.pick(rareSurnames)
      : random.chance(0.03)
        ? random.pick(TWO_SURNAMES)
        : random.pick(SURNAMES)
  const first = random.pick(rare ? rareGiven : GIVEN)
  const second = random.pick(rare && random.chance(0.3) ? rareGiven : GIVEN)
  const given = random.chance(0.25) ? first : random.chance(0.5) ? first + second : second + first
  const ethnicity = random.chance(0.88) ? '汉' : random.pick(OTHERS)
  return { text: surname + given, ethnicity, style }
}

/**
 * Uyghur and Kazakh names join given and father's name with ·, now and then a third name; most Tibetan and Mongol
 * names have no dot, and a few have one after the family's or the place's name. Up to fifteen characters.
 */
function inventMinorityName(random: Random, dotted: boolean): InventedName {
  const ethnicity = dotted
    ? random.pick(['维吾尔', '维吾尔', '哈萨克'])
    : random.pick(['维吾尔', '维吾尔', '哈萨克', '藏', '蒙古'])
  const given = random.pick(MINORITY[ethnicity]!)
  const fathers = FATHERS[ethnicity]
  if (fathers) {
    const two = `${given}·${random.pick(fathers)}`
    const three = `${two}·${random.pick(fathers)}`
    const text = random.chance(0.08) && [...three].length <= 15 ? three : two
    return { text, ethnicity, style: 'minority' }
  }
  let second = random.pick(MINORITY[ethnicity]!)
  while (second === given) second = random.pick(MINORITY[ethnicity]!)
  const joint = random.chance(0.12) ? '·' : ''
  return { text: given + joint + second, ethnicity, style: 'minority' }
}

/** As the cast says, else two thirds common, the rest rare characters and minority names. */
export function inventNameStyle(random: Random, { names }: Cast = TESTING): NameStyle {
  if (names !== null) return names === 'dotted' ? 'minority' : names
  const roll = random.next()
  return roll < 0.66 ? 'common' : roll < 0.85 ? 'rare' : 'minority'
}
