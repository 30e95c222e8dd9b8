import { isHan } from './han'

/**
 * Characters with which names of Uyghurs, Kazakhs, Kirghiz and other peoples whose names have a dot are written in Chinese:
 * they stand for sounds, and a few hundred do for all names. A reading with another one among them was misread.
 */
export const SOUNDS: ReadonlySet<string> = new Set(
  '阿啊艾爱安昂奥巴白拜班包贝比毕别宾波伯博布卜不才查达代丹旦德登地的迪底丁东都杜多朵额尔恩二法凡帆菲费夫甫尕盖甘干刚格葛给贡姑古瓜果哈海罕汗翰' +
    '合赫黑亥洪胡华霍吉及加佳贾嘉江姜杰金津精井居喀卡凯坎康柯科可克肯空孔库夸昆拉来赖兰朗劳勒雷黎礼里力丽利连莲良列林玲隆娄卢鲁路伦罗洛马玛买麦满曼' +
    '毛茂梅美门蒙孟米蜜密敏明莫穆木姆那纳娜乃奈南尼妮年宁努诺怒欧帕派潘佩彭皮普其奇齐恰切钦青琴曲热仁日肉如茹瑞若萨赛桑色沙莎山扇尚社设申生什沙师' +
    '斯司思丝松苏素孙逊荪索锁塔台太泰坦堂唐特提铁图土吐托妥娃瓦外万旺维卫魏温文翁沃乌吾武西希锡夏仙先肖谢辛新兴旭雪熏牙亚娅延雅央扬耶叶业伊依夷义亦' +
    '因音尹英永尤由于玉约月云再扎泽增则札张哲者珍真主孜兹宗祖佐守书舒曙时史森则汉吴叙苇默宝朝珠乐浩' +
    // Of Tibetan names.
    '堆卓次措嘎赞坚强琼晋顿仓赤群培久平边更追念益秋觉智让藏周却',
)

/** True of a name with dots that is written in such characters alone. `name`: with U+00B7 for its dots. */
export const isDottedName = (name: string): boolean =>
  name.includes('·') && [...name].every((character) => character === '·' || SOUNDS.has(character))

/** Share of such characters from which on a name with dots is written in them, and the others were misread. */
const MOSTLY = 0.6

/** The same of a long name without a dot, as Mongols write theirs. */
const NEARLY_ALL = 0.8
const LONG = 5

/** True of a name with dots, or a long one, that is written in such characters, or was before it was misread. */
export function isWrittenInSounds(characters: readonly string[]): boolean {
  const letters = characters.filter((character) => character !== '·')
  const isDotted = letters.length < characters.length
  if (!isDotted && letters.length < LONG) return false
  const sounds = letters.filter((character) => SOUNDS.has(character)).length
  return letters.every(isHan) && sounds >= letters.length * (isDotted ? MOSTLY : NEARLY_ALL)
}
