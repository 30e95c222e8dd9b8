import type { Quality, QualityDetail, QualityPlace } from './reading'

/** What is said of one warning: what and where, and what to do about it. */
export interface QualitySentence {
  /** A clause: 左上角可能反光，盖住了姓名. */
  readonly what: string
  readonly remedy: string
}

const PLACES: Readonly<Record<QualityPlace, string>> = {
  'top-left': '左上角',
  top: '上部',
  'top-right': '右上角',
  left: '左侧',
  middle: '中间',
  right: '右侧',
  'bottom-left': '左下角',
  bottom: '下部',
  'bottom-right': '右下角',
}

/** Sides that are cut off are edges, not parts. */
const SIDES: Readonly<Partial<Record<QualityPlace, string>>> = {
  top: '上边',
  right: '右边',
  bottom: '下边',
  left: '左边',
}

interface Wording {
  /** `where`: the places, or an empty text for the whole document. */
  readonly what: (where: string) => string
  /** How it harms the fields that follow. */
  readonly over: string
  readonly remedy: string
}

const WORDINGS: Readonly<Record<QualityDetail['warning'], Wording>> = {
  blur: {
    what: (where) => `${where || '整张'}可能拍糊了`,
    over: '影响',
    remedy: '对好焦，手拿稳，重拍一张；也可以用扫描件。',
  },
  glare: {
    what: (where) => `${where}可能反光`,
    over: '盖住了',
    remedy: '换个角度，让光从侧面来，重拍一张。',
  },
  cropped: {
    what: (where) => `${where}可能没拍全`,
    over: '切到了',
    remedy: '让证件四条边都在画面里，重拍一张。',
  },
  'low-resolution': {
    what: () => '图片可能太小，字不够清楚',
    over: '影响',
    remedy: '用相机里的原图，不要用聊天软件压缩过的图片。',
  },
  copy: {
    what: () => '可能是黑白复印件',
    over: '影响',
    remedy: '用证件原件彩色扫描，或者对着原件拍照。',
  },
  moire: {
    what: () => '可能是对着屏幕翻拍的',
    over: '影响',
    remedy: '对着证件原件拍照，不拍屏幕。',
  },
  rotated: {
    what: () => '没有摆正',
    over: '影响',
    remedy: '打包时会自动转正，不用处理。',
  },
  watermark: {
    what: (where) => `${where}可能加了水印`,
    over: '压住了',
    remedy: '水印只写备案用途，写淡一些，不要压住文字和头像。',
  },
}

/**
 * The sentence for one warning of a document. `details`: all its places; none when it is about the whole. `nameOf`: a field as people
 * call it.
 */
export function qualitySentence(
  warning: QualityDetail['warning'],
  details: readonly QualityDetail[],
  nameOf: (field: string) => string,
): QualitySentence {
  const { what, over, remedy } = WORDINGS[warning]
  const names = [...new Set(details.flatMap(({ fields }) => fields))].map(nameOf)
  const fields = names.length === 0 ? '' : `，${over}${joined(names)}`
  return { what: `${what(placesOf(warning, details))}${fields}`, remedy }
}

/** One sentence for each warning of a document, in the order of its warnings. */
export const qualitySentences = (
  { warnings, details = [] }: Quality,
  nameOf: (field: string) => string,
): QualitySentence[] =>
  warnings.map((warning) =>
    qualitySentence(
      warning,
      details.filter((one) => one.warning === warning),
      nameOf,
    ),
  )

/** More names than this make a sentence that nobody reads. */
const MOST_NAMES = 3

const joined = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? names.join('、')
    : `${names.slice(0, MOST_NAMES).join('、')}等 ${names.length} 项`

function placesOf(warning: QualityDetail['warning'], details: readonly QualityDetail[]): string {
  const places = [...new Set(details.flatMap(({ where }) => where ?? []))]
  return places.map((place) => (warning === 'cropped' ? SIDES[place] : undefined) ?? PLACES[place]).join('、')
}
