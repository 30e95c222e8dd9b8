import { pictureQuality } from '../../../../electron/core/rules/certificate/picture-quality'
import { ruleTable, type Page } from '../rule-table'

const seen = (warnings: Page['warnings']): Page[] => [
  { slot: 'principal-certificate', kind: 'business-licence', ...(warnings ? { warnings } : {}) },
]

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
      tells: ['“page-0.jpg”第 2 页字迹模糊。'],
    },
    {
      when: 'the first page',
      pages: seen(['blur']),
      gives: ['risk materials[0]'],
      tells: ['“page-0.jpg”字迹模糊。'],
    },
    { when: 'two at once', pages: seen(['blur', 'copy']), gives: ['risk materials[0]', 'risk materials[0]'] },
  ],
  cannotTell: [{ when: 'it was not read', pages: [{ slot: 'principal-certificate' }], gives: [] }],
})
