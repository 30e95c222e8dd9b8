import { pictureQuality } from '../../../../electron/core/rules/certificate/picture-quality'
import type { QualityDetail } from '../../../../electron/core/reading/reading'
import { ruleTable, type Page } from '../rule-table'

const seen = (warnings: Page['warnings']): Page[] => [
  { slot: 'principal-certificate', kind: 'business-licence', ...(warnings ? { warnings } : {}) },
]

/** A licence of which everything needed was read. */
const well = (warnings: Page['warnings'], details: QualityDetail[]): Page[] => [
  {
    slot: 'principal-certificate',
    kind: 'business-licence',
    fields: { uscc: '91', companyName: '样本', legalRep: '样', address: '样本路', expiry: '长期' },
    ...(warnings ? { warnings } : {}),
    details,
  },
]
const light = (fields: string[]): QualityDetail => ({
  warning: 'glare',
  box: [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 9],
  ],
  where: 'top-left',
  fields,
  likely: 0.8,
})

ruleTable(pictureQuality, {
  passes: [{ when: 'no warning', pages: seen([]), gives: ['passed materials[0]'] }],
  finds: [
    ...(['blur', 'glare', 'cropped', 'copy', 'low-resolution', 'moire'] as const).map((warning) => ({
      when: warning,
      pages: seen([warning]),
      gives: ['risk materials[0]'],
    })),
    ...(['rotated', 'watermark'] as const).map((warning) => ({
      when: warning,
      pages: seen([warning]),
      gives: ['hint materials[0]'],
    })),
    {
      when: 'the second page of a file',
      pages: [
        ...seen([]),
        { slot: 'principal-certificate', kind: 'business-licence', warnings: ['blur'], of: 0 },
      ],
      gives: ['passed materials[0]', 'risk materials[0]'],
      tells: ['“page-0.jpg”第 2 页整张可能拍糊了。'],
    },
    {
      when: 'the first page',
      pages: seen(['blur']),
      gives: ['risk materials[0]'],
      tells: ['“page-0.jpg”整张可能拍糊了。'],
    },
    { when: 'two at once', pages: seen(['blur', 'copy']), gives: ['risk materials[0]', 'risk materials[0]'] },
    {
      when: 'a light where all is read nevertheless',
      pages: well(['glare'], [light([])]),
      gives: ['hint materials[0]'],
      tells: ['左上角可能反光。', '让光从侧面来'],
      shows: ['左上角可能反光'],
    },
    {
      when: 'a light over a name that was read nevertheless',
      pages: well(['glare'], [light(['companyName'])]),
      gives: ['hint materials[0]'],
      tells: ['左上角可能反光，盖住了单位名称。'],
    },
    {
      when: 'a light over something that was not read',
      pages: well(['glare'], [light(['companyType'])]),
      gives: ['risk materials[0]'],
    },
    {
      when: 'a copy, however well it is read',
      pages: well(['copy'], [{ warning: 'copy', box: null, where: null, fields: [], likely: 0.9 }]),
      gives: ['risk materials[0]'],
    },
    {
      when: 'a side that is hardly cut, and all is read',
      pages: well(['cropped'], [{ ...light([]), warning: 'cropped', likely: 0.5 }]),
      gives: ['hint materials[0]'],
    },
  ],
  cannotTell: [{ when: 'it was not read', pages: [{ slot: 'principal-certificate' }], gives: [] }],
})
