import type { Words } from '../in-both'
import type { privacyText as zh } from '../zh-CN/privacy'
import { plural } from './count'

export const privacyText: Words<typeof zh> = {
  mask: {
    show: 'Show numbers',
    hide: 'Mask numbers',
    showOf: (label) => `Show: ${label}`,
    hideOf: (label) => `Mask: ${label}`,
    typed: (label) => `Typed: ${label}`,
    fades: 'Masked again after 30 seconds',
  },
  consent: {
    title: (who) => `Before adding: does this person agree? (${who})`,
    titleAgain: 'How certificates are kept',
    lead: 'The pictures may show ID cards and other personal documents. Please make sure that the person knows and agrees to the following. You are asked once for each person and draft.',
    why: 'What for',
    whyWords:
      'To check the filing: what is filled in is compared with the certificates and packaged for you to hand to the access provider. Nothing else.',
    what: 'What is kept',
    whatWords:
      'Pictures of certificates, words and numbers read from them, and the names, numbers and contact details you fill in.',
    where: 'Where',
    whereWords: 'On this computer only, encrypted as a whole. The app stays offline and uploads nothing.',
    howLong: 'For how long',
    howLongWords: (days) =>
      `${days} days after packaging you are asked whether to keep it. You can delete it any time, and export or delete by person under “Personal data”.`,
    sensitive:
      'ID numbers and pictures of ID cards are sensitive personal data; the person must agree to this separately. Without it you can still fill in everything else.',
    basis: 'Source: Personal Information Protection Law (《个人信息保护法》), articles 13, 17 and 28 to 30',
    yes: 'The person has agreed; add',
    no: 'Do not add',
    notTaken: 'Not added; nothing was kept.',
    ofService: (n) => `the person responsible for service ${n}`,
    agreed: (who, day) => `Agreed on ${day}, for checking the filing only: ${who}`,
    sample: 'The people in the sample are invented; no agreement is needed',
    again: 'See the terms',
    missing: (who) => `Certificates are here, but agreement has not been confirmed: ${who}`,
    confirm: 'Confirm',
    removeTheirs: 'Remove these pictures',
    removed: (n) => `Removed ${plural(n, 'picture')}`,
  },
  keeping: {
    title: 'Keeping time is over',
    badge: 'Keep?',
    badgeWords: 'Packaged some time ago: is it still needed?',
    open: (n) => `${plural(n, 'draft')} past the keeping time`,
    lead: (days) =>
      `These drafts were packaged ${days} days ago or more. Unless you choose, they are kept; the app deletes nothing by itself.`,
    packaged: (day, materials) => `packaged ${day} · ${plural(materials, 'material')}`,
    keep: (days) => `Keep ${days} more days`,
    archive: 'Archive',
    delete: 'Delete for good',
    deleteSure: (name) =>
      `Delete “${name}” for good? Pictures, readings and versions are erased and cannot be brought back.`,
    kept: (name, days) => `“${name}” is kept for ${days} more days`,
    archived: (name) => `Archived “${name}”`,
    deleted: (name) => `Deleted “${name}” for good`,
    days: 'Ask how many days after packaging',
    daysUnit: 'days',
    daysSaved: (days) => `From now on, asked ${days} days after packaging`,
    none: 'Nothing is past its keeping time.',
  },
  personal: {
    title: 'Personal data',
    words: 'Whose data are kept on this computer, and which. You can export a copy or delete by person.',
    search: 'Name, number, organisation',
    searchLabel: 'Find a person',
    count: (shown, all) =>
      shown === all
        ? plural(all, 'person', 'people')
        : `first ${shown} of ${plural(all, 'person', 'people')}`,
    empty: 'No personal data are kept yet.',
    noMatch: 'No person matches.',
    loading: 'Counting…',
    noName: 'No name',
    noNumber: 'No ID number',
    inDrafts: (n) => plural(n, 'draft'),
    inRows: (n) => plural(n, 'row of earlier filings', 'rows of earlier filings'),
    roles: 'Role',
    values: 'Filled in',
    valuesCount: (n) => plural(n, 'value'),
    pictures: 'Pictures',
    picturesCount: (n, fields) => `${plural(n, 'picture')}, ${plural(fields, 'field')} read`,
    noPictures: 'None',
    consent: 'Agreement',
    consentOn: (day) => `confirmed ${day}`,
    consentNone: 'not recorded',
    standings: { open: '', archived: 'archived', deleted: 'among the deleted' },
    untitled: 'Untitled draft',
    export: 'Export a copy…',
    exportWords:
      'Writes a zip with what was filled in and read (JSON) and the pictures, without their time and place of taking. The file is not encrypted.',
    exported: (name) => `Exported “${name}”`,
    erase: 'Delete…',
    eraseTitle: (who) => `Delete the data of ${who}`,
    eraseGoes: 'Deleted for good, cannot be brought back:',
    erasePlaces: 'Take this person out of the drafts',
    erasePlacesWords:
      'Erases name, numbers, contact details and certificates; the rest of each draft stays. Earlier versions and checks of these drafts are erased too.',
    eraseDrafts: 'Delete whole drafts',
    eraseDraftsWords: 'Drafts that mention this person are deleted whole, with the data of others in them.',
    goesDraft: (title, values, pictures) =>
      `“${title}”: ${plural(values, 'value')}, ${plural(pictures, 'picture')}`,
    goesRows: (n) => plural(n, 'row of earlier filings', 'rows of earlier filings'),
    mentions: (n) =>
      `${plural(n, 'more mention')} in remarks, addresses and the like are not deleted by themselves; please edit them.`,
    backups:
      'Names on certificates of organisations (such as a business licence) are not included. Files exported before and backups you saved elsewhere are outside the app; please see to them yourself.',
    eraseDo: 'Delete for good',
    erased: (drafts, pictures) => `Deleted: ${plural(drafts, 'draft')}, ${plural(pictures, 'picture')}`,
  },
}
