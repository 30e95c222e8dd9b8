import { appText } from '../zh-CN/app'
import { calendarText } from '../zh-CN/calendar'
import { copySheetText } from '../zh-CN/copy-sheet'
import { draftText } from '../zh-CN/draft'
import { draftsText } from '../zh-CN/drafts'
import { findingsText } from '../zh-CN/findings'
import { footerText } from '../zh-CN/footer'
import { historyText } from '../zh-CN/history'
import { ledgerText } from '../zh-CN/ledger'
import { materialsText } from '../zh-CN/materials'
import { packageText } from '../zh-CN/package'
import { papersText } from '../zh-CN/papers'
import { peopleText } from '../zh-CN/people'
import { planText } from '../zh-CN/plan'
import { principalText } from '../zh-CN/principal'
import { privacyText } from '../zh-CN/privacy'
import { progressText } from '../zh-CN/progress'
import { refusalText } from '../zh-CN/refusal'
import { rulesText } from '../zh-CN/rules'
import { securityText } from '../zh-CN/security'
import { servicesText } from '../zh-CN/services'
import { startText } from '../zh-CN/start'
import { submissionText } from '../zh-CN/submission'
import { whoisText } from '../zh-CN/whois'

export const en = {
  ...historyText,
  ...privacyText,
  app: appText,
  calendar: calendarText,
  copySheet: copySheetText,
  draft: draftText,
  drafts: draftsText,
  findings: findingsText,
  footer: footerText,
  ledger: ledgerText,
  materials: materialsText,
  package: packageText,
  papers: papersText,
  people: peopleText,
  plan: planText,
  principal: principalText,
  progress: progressText,
  refusal: refusalText,
  rules: rulesText,
  security: securityText,
  services: servicesText,
  start: startText,
  submission: submissionText,
  whois: whoisText,
} as const
