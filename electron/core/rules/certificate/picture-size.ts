import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { pictureLimit, picturesOf } from './picture-limit'

const MB = 1024 * 1024
const megabytes = (bytes: number): number => Math.round((10 * bytes) / MB) / 10

export const pictureSize: Rule = {
  id: 'certificate/picture-size',
  family: 'certificate',
  top: 5,
  title: '图片大小不超过接入商的上限',
  severity: 'risk',
  basis: 'picture-file',
  reads: ['picture-limit/…'],
  explains: '单张图片的大小按接入商的依据。没有选接入商时按最严的一家，只给提示。',
  check: (filing, context) => {
    const fact = pictureLimit(filing, context)
    if (!fact) return []
    return picturesOf(filing).map(({ index, size, name }) => {
      const path = `materials[${index}].file`
      if (size <= fact.value.maxBytes) return passed(path, [], fact)
      return found(
        path,
        `“${name}”有 ${megabytes(size)} MB，超过接入商的 ${megabytes(fact.value.maxBytes)} MB。`,
        '打包时会做一张不超过上限的副本，并再读一遍；自己到页面上传的话，先缩小长边或降低 JPG 质量。',
        { fact, value: name },
      )
    })
  },
}
