import { pictureSize } from '../../../../electron/core/rules/certificate/picture-size'
import type { MaterialFile } from '../../../../electron/core/rules/rule'
import { aDraft, ruleTable, type Page } from '../rule-table'

const at = 'materials[0].file'
const MB = 1024 * 1024
const page: Page[] = [{ slot: 'principal-certificate' }]
const file = (size: number): MaterialFile[] => [{ index: 0, kind: 'jpeg', size, width: 100, height: 100 }]
const tencent = aDraft((draft) => {
  draft.filing.accessProvider = 'tencent'
})

ruleTable(pictureSize, {
  passes: [
    { when: 'exactly the limit', pages: page, files: file(4 * MB), gives: [`passed ${at}`] },
    {
      when: 'exactly the least limit',
      pages: page,
      files: file(2 * MB),
      draft: tencent,
      gives: [`passed ${at}`],
    },
    {
      when: 'an icon, which has limits of its own',
      pages: [{ slot: 'app-icon' }],
      files: file(9 * MB),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'a byte over',
      pages: page,
      files: file(4 * MB + 1),
      gives: [`risk ${at}`],
      tells: ['有 4 MB，超过接入商的 4 MB。'],
      values: ['page-0.jpg'],
    },
    {
      when: 'a fraction over',
      pages: page,
      files: file(4.55 * MB),
      gives: [`risk ${at}`],
      tells: ['有 4.6 MB，'],
    },
    {
      when: 'over the least limit, for a provider of whom nothing is known',
      pages: page,
      files: file(2 * MB + 1),
      draft: tencent,
      gives: [`hint ${at}`],
    },
  ],
  cannotTell: [
    { when: 'no file was at hand', pages: page, gives: [] },
    {
      when: 'no source speaks of any provider',
      pages: page,
      files: file(9 * MB),
      without: ['picture-limit/aliyun', 'picture-limit/other'],
      gives: [],
    },
  ],
})
