import type { SecurityView } from '../../../electron/contract/security-views'
import type { AppState, Choices } from '../../../electron/contract/views'

/** The program as it starts: an open store, the choices of the forms, and what keeps the data. */

export const someChoices: Choices = {
  provinces: [
    { id: '33', name: '浙江' },
    { id: '44', name: '广东' },
  ],
  natures: [
    {
      id: 'enterprise',
      name: '企业',
      certificateTypes: ['business-licence', 'org-code'],
      headIs: '法定代表人',
    },
    { id: 'personal', name: '个人', certificateTypes: ['resident-id', 'passport'], headIs: '本人' },
  ],
  certificateTypes: [
    { id: 'business-licence', name: '营业执照' },
    { id: 'org-code', name: '组织机构代码证' },
    { id: 'resident-id', name: '居民身份证' },
    { id: 'passport', name: '护照' },
  ],
  personCertificateTypes: [
    { id: 'resident-id', name: '居民身份证' },
    { id: 'passport', name: '护照' },
  ],
  priorApprovals: [
    { id: 'none', name: '以上都不涉及' },
    { id: 'news', name: '新闻' },
  ],
  contentTypes: [{ id: 'company', name: '企业介绍' }],
  languages: [{ id: 'zh', name: '中文' }],
}

export const aState = (): AppState => ({
  version: '0.1.0',
  runtime: 'fake',
  store: 'open',
  problem: null,
  about: null,
  ways: { system: false, passphrase: true },
  recoveryDue: false,
  backupFailure: null,
  damaged: false,
  keptBy: 'passphrase',
  systemKeyAvailable: false,
  today: '2026-11-24',
  factsVersion: 'provinces@2026.11.24',
  settings: { theme: 'light', language: 'zh-CN', letterKeys: true, recentDeeds: [] },
})

export const someSecurity = (): SecurityView => ({
  ways: { system: false, passphrase: true },
  systemKeyAvailable: false,
  portable: false,
  dataFolder: '/home/sample/data',
  recovery: { savedAt: null, testedAt: null },
  lockAfterMinutes: 15,
  backup: {
    folder: '/home/sample/data/backups',
    isOwnFolder: false,
    kept: 3,
    lastGoodAt: 1_795_000_000_000,
    lastFailure: null,
    running: false,
  },
  setAside: 0,
})
