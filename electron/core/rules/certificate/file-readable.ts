import type { Slot } from '../../filing/vocabulary'
import type { RefusalCode } from '../../reading/refusal'
import { refusalSentence } from '../../reading/refusal-sentence'
import { found, notChecked, passed } from '../answers'
import type { Rule } from '../rule'

/** Slots whose files are pictures of documents; the others may hold anything. */
const READ: readonly Slot[] = [
  'principal-certificate',
  'principal-person-portrait',
  'principal-person-emblem',
  'service-person-portrait',
  'service-person-emblem',
  'domain-certificate',
  'verification-sheet',
  'residence-permit',
]

const OURS: readonly RefusalCode[] = ['timed-out', 'reader-crashed', 'reader-data']

export const fileReadable: Rule = {
  id: 'certificate/file-readable',
  family: 'certificate',
  top: 5,
  title: '材料文件能打开',
  severity: 'block',
  basis: 'certificate-complete',
  explains: '打不开的文件交上去同样打不开，会挡住打包。还没有读取的标为未检查。',
  check: ({ draft, readings, refusals = [] }) =>
    draft.materials.flatMap(({ file, slot }, index) => {
      const path = `materials[${index}]`
      const refusal = refusals.find((one) => one.index === index)
      // Stopping a reading says nothing about the file.
      if (refusal?.code === 'cancelled') return [notChecked(path, `“${file}”的读取被停下了。`)]
      if (refusal)
        return [
          found(
            path,
            refusalSentence(file, { code: refusal.code, detail: refusal.detail ?? {} }),
            '换一份能打开的文件，例如重新拍照或导出。',
            // The reader giving up is no proof that the file is bad.
            OURS.includes(refusal.code) ? { severity: 'risk' } : {},
          ),
        ]
      if (readings.some((one) => one.index === index)) return [passed(path)]
      return READ.includes(slot) ? [notChecked(path, `“${file}”还没有读取。`)] : []
    }),
}
