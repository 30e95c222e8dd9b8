import type { Words } from '../in-both'
import type { papersText as zh } from '../zh-CN/papers'

export const papersText: Words<typeof zh> = {
  title: 'Papers to sign or seal',
  words:
    'Chosen by province, kind of principal and type of filing; what the draft holds is filled in, while signature, seal and date are left for a hand. Compare each with the template in your provider’s order of that day. Open and print the saved file with the system’s PDF viewer.',
  none: 'With what is filled in now, no papers are needed.',
  wanted: 'Needed',
  perhaps: 'Perhaps needed',
  service: (name) => `for “${name}”`,
  serviceNumber: (n) => `for service ${n}`,
  serviceAt: (n) => `Service ${n}`,
  lacks: (places) => `Fill in first: ${places}`,
  save: 'Save as PDF…',
  saveNamed: (title) => `Save “${title}” as PDF`,
  saveAll: (n) => `Save all as PDF (${n})…`,
  saving: 'Making the PDF…',
  open: 'Open',
  openNamed: (title) => `Open the saved “${title}”`,
  saved: (name, n) => (n === 1 ? `Saved as “${name}”.` : `${n} papers saved to “${name}”.`),
  missing: (characters) => `The font lacks “${characters}”; please write it by hand at 〓 after printing.`,
  notOpened:
    'It did not open: the file may have been moved, or there is no PDF viewer. Please look where you saved it.',
  more: (n) => `${n} more`,
  saveFirst: 'The last changes are not saved yet; papers can be made once they are.',
}
