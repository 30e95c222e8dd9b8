import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { pictureLimit, picturesOf } from './picture-limit'

/** Files that are no document at all are refused before, by another rule. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  jpeg: 'JPG',
  png: 'PNG',
  webp: 'WebP',
  bmp: 'BMP',
  gif: 'GIF',
  tiff: 'TIFF',
  heic: 'HEIC',
  avif: 'AVIF',
  pdf: 'PDF',
}

export const pictureFormat: Rule = {
  id: 'certificate/picture-format',
  family: 'certificate',
  top: 5,
  title: '图片格式是接入商收的',
  severity: 'risk',
  basis: 'picture-file',
  reads: ['picture-limit/…'],
  explains:
    '按文件内容认格式，不看文件名的结尾；收哪些格式按接入商的依据。没有选接入商时按最严的一家。打不开的文件由另一条规则说。',
  check: (filing, context) => {
    const fact = pictureLimit(filing, context)
    if (!fact) return []
    return picturesOf(filing).flatMap(({ index, kind, name }) => {
      const path = `materials[${index}].file`
      const given = DOCUMENTS[kind]
      if (given === undefined) return []
      if (fact.value.kinds.includes(kind)) return [passed(path, [], fact)]
      const taken = fact.value.kinds.map((one) => DOCUMENTS[one] ?? one).join('、')
      return [
        found(
          path,
          `“${name}”是 ${given} 文件，接入商的页面只收 ${taken}。`,
          `打包时会换成页面收的格式；自己到页面上传的话，先另存为 ${taken}。`,
          {
            fact,
            value: name,
          },
        ),
      ]
    })
  },
}
