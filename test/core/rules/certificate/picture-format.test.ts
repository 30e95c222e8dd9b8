import { pictureFormat } from '../../../../electron/core/rules/certificate/picture-format'
import type { MaterialFile } from '../../../../electron/core/rules/rule'
import { aDraft, ruleTable, type Page } from '../rule-table'

const at = 'materials[0].file'
const page: Page[] = [{ slot: 'principal-certificate' }]
const file = (kind: MaterialFile['kind'], index = 0): MaterialFile[] => [
  { index, kind, size: 1_000, width: null, height: null },
]
const with_ = (accessProvider: 'aliyun' | 'huawei' | 'tencent' | null) =>
  aDraft((draft) => {
    draft.filing.accessProvider = accessProvider
  })

ruleTable(pictureFormat, {
  passes: [
    { when: 'a JPG', pages: page, files: file('jpeg'), gives: [`passed ${at}`] },
    { when: 'a PNG', pages: page, files: file('png'), draft: with_('huawei'), gives: [`passed ${at}`] },
    {
      when: 'a JPG, no provider chosen',
      pages: page,
      files: file('jpeg'),
      draft: with_(null),
      gives: [`passed ${at}`],
    },
    {
      when: 'an App’s icon, which has limits of its own',
      pages: [{ slot: 'app-icon' }],
      files: file('webp'),
      gives: [],
    },
    { when: 'a program, which another rule refuses', pages: page, files: file('program'), gives: [] },
  ],
  finds: [
    {
      when: 'a PDF',
      pages: page,
      files: file('pdf'),
      gives: [`risk ${at}`],
      tells: ['“page-0.jpg”是 PDF 文件', '只收 JPG、PNG。'],
      values: ['page-0.jpg'],
    },
    {
      when: 'a phone’s HEIC',
      pages: page,
      files: file('heic'),
      draft: with_('huawei'),
      gives: [`risk ${at}`],
    },
    {
      when: 'a WebP for a provider of whom nothing is known',
      pages: page,
      files: file('webp'),
      draft: with_('tencent'),
      gives: [`hint ${at}`],
    },
    {
      when: 'the second of two',
      pages: [...page, { slot: 'other' }],
      files: [...file('png'), ...file('bmp', 1)],
      gives: [`passed ${at}`, 'risk materials[1].file'],
    },
  ],
  cannotTell: [
    { when: 'no file was at hand', pages: page, gives: [] },
    {
      when: 'no source speaks of any provider',
      pages: page,
      files: file('pdf'),
      without: ['picture-limit/aliyun', 'picture-limit/other'],
      gives: [],
    },
    { when: 'a file of no material', files: file('pdf', 7), gives: [] },
    {
      when: 'before any provider said so',
      pages: page,
      files: file('pdf'),
      asOf: '2019-06-13',
      gives: ['not-checked '],
    },
  ],
})
