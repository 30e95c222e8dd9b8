import { appText } from './app'
import { calendarText } from './calendar'
import { copySheetText } from './copy-sheet'
import { desktopText } from './desktop'
import { draftText } from './draft'
import { draftsText } from './drafts'
import { findingsText } from './findings'
import { footerText } from './footer'
import { helpText } from './help'
import { historyText } from './history'
import { interviewText } from './interview'
import { ledgerText } from './ledger'
import { marksText } from './marks'
import { materialsText } from './materials'
import { packageText } from './package'
import { papersText } from './papers'
import { peopleText } from './people'
import { planText } from './plan'
import { principalText } from './principal'
import { privacyText } from './privacy'
import { progressText } from './progress'
import { refusalText } from './refusal'
import { regionText } from './region'
import { rulesText } from './rules'
import { securityText } from './security'
import { servicesText } from './services'
import { slotsText } from './slots'
import { startText } from './start'
import { submissionText } from './submission'
import { whoisText } from './whois'

export const zhCN = {
  ...historyText,
  ...privacyText,
  app: appText,
  calendar: calendarText,
  copySheet: copySheetText,
  desktop: desktopText,
  draft: draftText,
  drafts: draftsText,
  findings: findingsText,
  footer: footerText,
  help: helpText,
  interview: interviewText,
  ledger: ledgerText,
  marks: marksText,
  materials: materialsText,
  package: packageText,
  papers: papersText,
  people: peopleText,
  plan: planText,
  principal: principalText,
  progress: progressText,
  refusal: refusalText,
  region: regionText,
  rules: rulesText,
  security: securityText,
  services: servicesText,
  slots: slotsText,
  start: startText,
  submission: submissionText,
  whois: whoisText,
} as const
