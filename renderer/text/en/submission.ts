import type { Words } from '../in-both'
import type { submissionText as zh } from '../zh-CN/submission'
import { plural } from './count'

export const submissionText: Words<typeof zh> = {
  title: 'Submission',
  lead: (block) =>
    block > 0
      ? `${plural(block, 'thing')} left to fix; the rest below`
      : 'Ready to package; then submit with your access provider',
  materials: (n) => plural(n, 'material'),
  materialsRead: 'All read',
  materialsUnread: (n) => `${n} not read yet`,
  materialsNone: 'No materials yet',
  goHandle: 'Go there',
  openList: 'Open the list',
  offline: (n) => `${n} to check online`,
  offlineWords: 'This app stays offline; look these up yourself before you submit',
  confirm: (n) => `${n} your call`,
  confirmWords: 'Only you can judge',
  risk: (n) => plural(n, 'risk'),
  riskWords: 'May be refused; better mend them',
  notChecked: (n) => `${n} not checked`,
  notCheckedWords: 'Not enough data to judge; this does not mean passed',
  noBlock: 'Nothing that must be fixed',
  noBlockWords: 'No rule that would stop the package found anything',
  moreBlocks: (n) => `${n} more to fix`,
  package: 'Package',
  packaging: 'Packaging and verifying…',
  packageTitle: 'Package',
  packageWords:
    'Writes materials, papers, copy sheet, calendar and report into one zip, with a list of all files.',
  usePassword: 'Protect the package with a password',
  password: 'Password',
  passwordHint: 'At least 8 characters. 7-Zip opens it; the unpacking built into Windows does not.',
  passwordShort: 'The password needs at least 8 characters.',
  noPasswordWords: 'Without a password, whoever has the file can see the certificates.',
  anyway: 'Package anyway…',
  overrideTitle: (n) => `Package although ${plural(n, 'thing')} must be fixed`,
  overrideWords:
    'The reason is written into the report and the list of files, where whoever gets the package sees it.',
  overridePlaceholder: 'Give the reason, at least 8 characters',
  overrideAgree: 'I understand: submitted like this, it will probably be refused',
  overrideButton: 'Package as it is',
  done: (n) => `Package written and verified: ${plural(n, 'file')}.`,
  doneUnverified: (n) =>
    `Package written, ${plural(n, 'file')}, but it did not verify. Please package again.`,
  verified: 'Verified',
  show: 'Open its folder',
  entries: 'Files',
  empty: 'Not packaged yet.',
  verifyTitle: 'Verify a package',
  verifyWords: 'Choose a zip made earlier to see whether it is complete and unchanged.',
  verify: 'Choose a package…',
  verifyOk: (name) => `“${name}” is complete and unchanged.`,
  verifyBad: (name, n) => `“${name}” differs in ${plural(n, 'place')}. Please do not use it.`,
  checklist: 'Look these up before you submit',
  checklistWords: 'These can only be verified online; the app will not tick them for you.',
  saveFirst: 'The last changes are not saved yet; you can package once they are.',
}
