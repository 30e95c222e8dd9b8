import { draftSchema } from '../../../electron/core/filing/draft'
import { overridesFor } from '../../../electron/core/packaging/overrides'
import type { Finding } from '../../../electron/core/rules/finding'
import type { PackageInput } from '../../../electron/services/packaging/make-package'
import { aDraftObject } from '../../core/draft/a-draft'

type Box = [[number, number], [number, number], [number, number], [number, number]]
const box = (x: number): Box => [
  [x, 0],
  [x + 9, 0],
  [x + 9, 9],
  [x, 9],
]

/** One red pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
export const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(5_000, 7)])

export const aFinding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'domain-owner/same-as-principal',
  family: 'domain-owner',
  top: 1,
  outcome: 'found',
  severity: 'block',
  path: 'services[0].domains[0].owner.name',
  message: '域名所有者“沈小满”与主体“杭州青禾样本科技有限公司”不是同一个。',
  remedy: '到注册商处把域名过户给主体，等实名信息更新后再提交。',
  evidence: [{ file: '域名证书.png', page: 1, box: box(10), text: '沈小满', confidence: 0.97 }],
  source: { title: '常见驳回原因', asOf: '2025-12', confidence: 'high' },
  ...change,
})

/** The package of an invented firm: two materials, one crop, one finding of each weight, one override. */
export function aPackageInput(change: Partial<PackageInput> = {}): PackageInput {
  const findings: Finding[] = [
    aFinding(),
    aFinding({
      rule: 'a/risk',
      severity: 'risk',
      path: 'principal.postalAddress',
      message: '通信地址没有写到门牌室号。',
      evidence: [],
    }),
    aFinding({
      rule: 'a/offline',
      severity: 'offline',
      top: null,
      path: '',
      message: '域名实名信息是否已同步。',
      evidence: [],
    }),
    aFinding({ rule: 'a/passed', outcome: 'passed', message: '网站名称够长', remedy: '', evidence: [] }),
    aFinding({
      rule: 'a/unread',
      outcome: 'not-checked',
      message: '证件在有效期内',
      remedy: '',
      evidence: [],
      why: '身份证还没有读完。',
    }),
  ]
  return {
    draft: draftSchema.parse(aDraftObject()),
    findings,
    materials: [
      { index: 0, bytes: JPEG },
      { index: 1, bytes: PNG },
    ],
    pages: [
      {
        reading: {
          file: '域名证书.png',
          page: 1,
          kind: 'domain-certificate',
          kindConfidence: 0.98,
          fields: { owner: { value: '沈小满', confidence: 0.97, box: box(10), source: 'ocr' } },
          quality: { warnings: ['glare'], rotation: 0, textPx: 24 },
          verdicts: { owner: 'mismatch' },
          ms: 600,
        },
        typed: [{ owner: '杭州青禾样本科技有限公司' }],
      },
    ],
    crops: [{ file: '域名证书.png', page: 1, box: box(10), png: PNG }],
    overrides: overridesFor(findings, '域名过户已在注册商处受理，先交同事复核。'),
    today: '2026-11-24',
    versions: { app: '0.1.0', rules: '2026-11', reader: '1' },
    ...change,
  }
}
