import type { Words } from '../in-both'
import type { securityText as zh } from '../zh-CN/security'
import { plural } from './count'

export const securityText: Words<typeof zh> = {
  title: 'Security and backup',
  lead: 'All data are encrypted and stay on this computer. Here you decide what opens them and where backups go.',

  ways: {
    title: 'Ways in',
    passphrase: 'Passphrase',
    passphraseOn: 'Asked for whenever the app opens.',
    passphraseBoth: 'Opens the data when the key store fails, and after locking.',
    passphraseOff: 'Not set. A passphrase lets you lock, and open backups on another computer.',
    set: 'Set a passphrase…',
    change: 'Change the passphrase…',
    remove: 'Remove the passphrase…',
    system: 'System key store',
    systemOn: 'Opens by itself once you are logged in; no passphrase needed.',
    systemOff: 'Not used.',
    systemNone: 'This computer has no key store that can be used.',
    systemPortable: 'Not used in portable mode: on another computer the data would not open.',
    addSystem: 'Give the key to the key store…',
    renewSystem: 'Give it to the key store again…',
    dropSystem: 'Stop using it…',
    onlyOne: 'This is the only way in and cannot be removed.',
    current: 'Passphrase of now',
    next: 'New passphrase',
    nextAgain: 'New passphrase once more',
    hint: 'At least 8 characters; a few unrelated words are easiest to remember',
    askCurrent: 'To make sure it is you, please enter the passphrase of now.',
    removeWords: 'Afterwards only the key store opens the data, and locking is no longer possible.',
    oldBackups: 'Backups made before still open with the passphrase of their time.',
    changed: 'Passphrase changed',
    setDone: 'Passphrase set',
    removed: 'Passphrase removed',
    systemAdded: 'The key store now holds the key',
    systemDropped: 'The key store is no longer used',
    confirm: 'Confirm',
  },

  recovery: {
    title: 'Recovery file',
    words:
      'If the passphrase is forgotten, the computer changes or the key store fails, only this opens the data. Keep it elsewhere: on a USB stick or printed, not beside the data.',
    offerTitle: 'Keep a recovery file',
    offer:
      'If the passphrase is forgotten or the key store fails, only this opens the data; we cannot help either. Save it to a USB stick, or print it and keep it safe.',
    remind: 'No recovery file yet',
    save: 'Save a recovery file…',
    saveAgain: 'Save another…',
    later: 'Later',
    test: 'Test a recovery file…',
    never: 'Not saved yet.',
    savedAt: (when) => `Saved ${when}`,
    testedAt: (when) => `Tested ${when}, opens`,
    notTested: 'Not tested yet',
    saved: (name) => `“${name}” saved. Please put it somewhere else.`,
    fits: (name) => `“${name}” opens the data here. Nothing was changed.`,
    fitsNot: (name) => `“${name}” does not open the data here; it belongs to other data.`,
    askSave: 'A recovery file is as good as the key; please enter the passphrase of now first.',
  },

  recover: {
    open: 'Forgot the passphrase? Use a recovery file',
    back: 'Use the passphrase',
    title: 'Open with a recovery file',
    words: 'Choose the recovery file you saved, or type the code you printed. The data are not changed.',
    keyMissing:
      'The key file is missing. The data themselves are untouched, and no new ones were made. Please use a recovery file.',
    keyDamaged:
      'The key file cannot be read. The data themselves are untouched, and no new ones were made. Please use a recovery file.',
    systemGone:
      'The key in the system’s key store no longer works, as after a change of account, a reinstall or a cleared key store. The data are untouched; please use a recovery file.',
    pick: 'Choose a recovery file…',
    code: 'Recovery code',
    codeHint:
      '14 groups of 4 characters; case, spaces and dashes do not matter, nor does mixing up O and 0 or I and 1',
    useCode: 'Open with the code',
    nextTitle: 'The recovery file fits. What should open the data from now on?',
    nextWords: 'Your choice replaces the ways in of before.',
    bySystem: 'The system’s key store',
    byPassphrase: 'Set a new passphrase and open',
    openBackup: 'No recovery file? Open a backup…',
  },

  lock: {
    title: 'Automatic lock',
    words:
      'Locks after some time without use, with the screen, or on sleep; what you are typing is saved first. After unlocking you are back where you were.',
    needsPassphrase:
      'Locking needs a passphrase: with the key store alone, whoever sits at the computer can open the data.',
    label: 'Lock after this time without use',
    choices: { 0: 'Never', 5: '5 minutes', 15: '15 minutes', 60: '1 hour' },
    notSaved: 'The last changes could not be saved, so nothing was locked.',
  },

  backup: {
    title: 'Backup',
    words:
      'A backup is made every day, and the last 14 are kept. Backups are encrypted too and open with the passphrase or recovery file of their time.',
    lastGood: (when, kept) =>
      `Last one: ${when}, read back and compared. ${plural(kept, 'automatic backup')} kept.`,
    none: 'No automatic backup yet; the first is made half a minute after the app opens.',
    running: 'Backing up…',
    failed: (when, why) => `The automatic backup of ${when} was not made: ${why}`,
    failedShort: 'The automatic backup was not made',
    folder: 'Automatic backups are in ',
    besideData:
      'Beside the data. If the disk breaks, both are lost; better choose another disk or a USB stick.',
    ownFolder: 'Another folder…',
    defaultFolder: 'Back beside the data',
    now: 'Back up now…',
    done: (name) => `Backed up to “${name}”, read back and compared`,
    restore: 'Restore from a backup…',
    why: {
      'cannot-open': 'The folder is gone; the USB stick may not be plugged in.',
      'read-only': 'The folder is read-only.',
      'disk-full': 'The disk is full.',
      damaged: 'Parts of the data file cannot be read, so the backup would not be whole.',
      'cannot-write': 'What was written reads back differently; the disk may be faulty.',
    },
    whyOther: 'Something went wrong in this step.',
    setAside: (n) =>
      `${plural(n, 'old data file')} that ${n === 1 ? 'was' : 'were'} replaced ${n === 1 ? 'is' : 'are'} still kept.`,
    dropOld: 'Clear old content from backups…',
    dropOldTitle: 'Clear old content from backups?',
    dropOldWords:
      'Drafts deleted for good are still in earlier automatic backups. This makes a new backup, verifies it, and deletes the earlier automatic backups and the replaced old data. Backups you saved elsewhere are not touched; please see to them yourself.',
    dropOldButton: 'Make a new backup, delete the old',
    dropped: 'Automatic backups now hold only what there is now',
    purgeOption: 'Also clear it from automatic backups (makes a new one, deletes earlier ones)',
  },

  restore: {
    title: 'Restore from a backup',
    made: (when, version) => `Made ${when} by version ${version}`,
    holds: (drafts, materials) => `${plural(drafts, 'draft')}, ${plural(materials, 'material')}`,
    unlock:
      'This backup is encrypted with another key. Please enter the passphrase of its time, or use a recovery file.',
    unlockByFileOnly:
      'This backup was made without a passphrase. Please use a recovery file or recovery code.',
    passphrase: 'Passphrase of the backup',
    open: 'Open',
    byFile: 'Use a recovery file…',
    byCode: 'Use a recovery code',
    list: 'Drafts in the backup',
    deleted: 'deleted',
    take: (n) => (n === 0 ? 'Take out drafts' : `Take out ${plural(n, 'draft')}`),
    takeWords: 'Drafts taken out are added as copies; what you have stays.',
    taken: (n) => `${plural(n, 'draft')} taken out`,
    replace: 'Put the whole backup back…',
    replaceTitle: 'Replace the data of now with this backup?',
    replaceWords: (now) =>
      `All data of now are moved aside and kept; the app returns to how it was on ${now}. Changes made since then are not in it.`,
    replaceButton: 'Replace the data of now',
    needsPassphrase: 'This backup has no passphrase; please set one for the data.',
    replaced: 'The backup is back. The data of before are kept in the data folder.',
  },

  trouble: {
    damagedTitle: 'The data file is damaged',
    damaged:
      'The passphrase is right, but the data file cannot be read in full. It was not changed and will not be deleted: each way below first puts it aside.',
    missingTitle: 'The data file is gone',
    missing: 'The key is there, but the data file is not in its place. No new data were made.',
    otherTitle: 'The data do not open at the moment',
    rescue: 'Rescue what can be read',
    rescueWords:
      'Copies all drafts and pictures that can be read into a new file; usually only the damaged pictures are lost.',
    newest: 'Use the newest good backup',
    newestWords: 'Puts back the newest automatic backup that was verified.',
    noBackup: 'No intact automatic backup was found.',
    pick: 'Choose a backup…',
    anew: 'Start anew',
    anewWords: 'Puts the old key aside and begins with empty data.',
    busy: 'Working; with many data this takes minutes…',
    rescued: (drafts, lost, files, filesLost) =>
      `Rescued ${plural(drafts, 'draft')} and ${plural(files, 'picture')}` +
      (lost + filesLost > 0
        ? `; ${plural(lost, 'draft')} and ${plural(filesLost, 'picture')} cannot be read and may still be in a backup.`
        : '; nothing was lost.'),
    inUse: 'Parts of the data file cannot be read. Better rescue it now and fill the gaps from a backup.',
    rescueNow: 'Rescue…',
  },

  handover: {
    give: 'Hand over…',
    giveTitle: 'Hand this draft to a colleague',
    giveWords:
      'Draft, pictures and readings go into one encrypted file. Tell the passphrase by another way, not along with the file.',
    passphrase: 'Passphrase of the file',
    again: 'Once more',
    save: 'Save the file…',
    saved: (name) => `Saved “${name}”`,
    savedWithout: (name, left) =>
      `Saved “${name}” without ${left.join(', ')}: what tells of their making could not be taken out.`,
    openTitle: 'Open a draft from a colleague',
    openWords: (name) => `“${name}” is encrypted. Please enter the passphrase you were told.`,
    wrong: 'The passphrase is wrong, or the file is not complete. Nothing was imported.',
    open: 'Import',
    opened: 'Imported, with materials and readings',
  },

  place: {
    title: 'Where the data are',
    check: 'Check whether the data are whole',
    whole: 'The data are whole; every page can be read.',
    notWhole:
      'Some of the data are damaged. See “Backups” for the last good one and restore from it; drafts that still open can also be exported one by one first.',
    portable:
      'Portable mode: all data are in the folder “data” beside the program; unplug the stick and nothing stays behind.',
    usual:
      'Put an empty file named “portable” beside the program and open it again: the data then lie beside the program, as on a USB stick.',
  },
}
