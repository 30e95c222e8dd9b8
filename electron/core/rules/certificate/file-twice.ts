import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { SLOT_NAMES } from '../slots'

export const fileTwice: Rule = {
  id: 'certificate/file-twice',
  family: 'certificate',
  top: 5,
  title: '一张图片只充当一种材料',
  severity: 'risk',
  basis: 'one-file-one-side',
  explains:
    '同一个文件放在两个位置，多半是有一处放错了，例如人像面和国徽面用了同一张。两面拍在一张里的，有的接入商收，所以只给风险。',
  check: ({ draft: { materials } }) =>
    materials.map(({ file, slot }, index) => {
      const path = `materials[${index}].file`
      const earlier = materials.slice(0, index).find((one) => one.file === file && one.slot !== slot)
      if (!earlier) return passed(path)
      return found(
        path,
        `“${file}”同时放在${SLOT_NAMES[earlier.slot]}和${SLOT_NAMES[slot]}。`,
        '换上这个位置自己的图片；两面拍在一张里的，分开各拍一张更稳妥。',
        { value: file },
      )
    }),
}
