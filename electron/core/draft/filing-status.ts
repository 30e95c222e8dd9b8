/** How far a filing has come outside this program. */
export const FILING_STATUSES = [
  'draft',
  'awaiting-check',
  'submitted',
  'sms',
  'authority',
  'passed',
  'refused',
] as const
export type FilingStatus = (typeof FILING_STATUSES)[number]

export const FILING_STATUS_NAMES: Record<FilingStatus, string> = {
  draft: '草稿',
  'awaiting-check': '待初审',
  submitted: '已提交管局',
  sms: '待短信核验',
  authority: '管局审核中',
  passed: '已通过',
  refused: '被驳回',
}
