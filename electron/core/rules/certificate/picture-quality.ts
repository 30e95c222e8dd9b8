import type { Quality } from '../../reading/reading'
import { found, passed } from '../answers'
import type { Severity } from '../finding'
import type { Rule } from '../rule'

type Warning = Quality['warnings'][number]

const WARNINGS: Record<Warning, readonly [what: string, remedy: string, severity: Severity]> = {
  blur: ['字迹模糊', '对好焦重拍，或用扫描件。', 'risk'],
  glare: ['有反光', '换个角度重拍，避开灯光。', 'risk'],
  cropped: ['四角不全', '让证件四条边都在画面里，重拍一张。', 'risk'],
  copy: ['像是黑白复印件', '用证件原件彩色扫描或拍照。', 'risk'],
  'low-resolution': ['分辨率太低', '用原图，不要用聊天软件压缩过的图片。', 'risk'],
  moire: ['像是翻拍屏幕', '对着证件原件拍照，不拍屏幕。', 'risk'],
  rotated: ['没有摆正', '打包时会自动转正，不用处理。', 'hint'],
  watermark: ['有水印', '水印只写备案用途，不要盖住文字和头像。', 'hint'],
}

export const pictureQuality: Rule = {
  id: 'certificate/picture-quality',
  family: 'certificate',
  top: 5,
  title: '图片清晰完整',
  severity: 'risk',
  basis: 'picture-original',
  explains: '按读取时量到的清晰度、反光、边角、颜色和分辨率判断。这些是推测，所以至多给风险。',
  check: ({ draft, readings }) =>
    readings.flatMap(({ index, reading }) => {
      const path = `materials[${index}]`
      const file = draft.materials[index]?.file ?? reading.file
      if (reading.quality.warnings.length === 0) return [passed(path)]
      return reading.quality.warnings.map((warning) => {
        const [what, remedy, severity] = WARNINGS[warning]
        const page = reading.page > 1 ? `第 ${reading.page} 页` : ''
        return found(path, `“${file}”${page}${what}。`, remedy, { severity })
      })
    }),
}
