import type { Pattern } from './patterns'

/** What is wrong with a package, where no file of it is named. */
export const PACKAGE_PROBLEMS: Readonly<Record<string, string>> = {
  '打不开这个文件：文件不存在，或没有读取权限。':
    'The file does not open: it is not there, or may not be read.',
  '这不是普通文件，没有打开。': 'This is no ordinary file; it was not opened.',
  '内容超过 500 MB，不像是本软件打的材料包。':
    'The contents exceed 500 MB; this does not look like a package of this app.',
  '这不是完整的 zip 文件，可能没有传完整。请向对方再要一份。':
    'This is no complete zip file; it may have been cut short on the way. Please ask for another copy.',
  '里面的文件超过 2000 个，不像是本软件打的材料包。':
    'It holds more than 2000 files; this does not look like a package of this app.',
  '材料包有密码，输入密码后才能校验。': 'The package has a password; enter it to have the package checked.',
  '密码不对，没有校验。': 'The password is wrong; nothing was checked.',
  '包里没有清单 manifest.json，不是本软件打的材料包，或清单被删掉了。':
    'The manifest (manifest.json) is missing: this is no package of this app, or the manifest was deleted.',
  '清单 manifest.json 读不懂，可能被改动过。':
    'The manifest (manifest.json) cannot be understood; it may have been changed.',
  '清单 manifest.json 打包之后被改动过。': 'The manifest (manifest.json) was changed after packaging.',
  '清单不是完整的 JSON。': 'The manifest is no complete JSON.',
  '清单不是本软件写的。': 'The manifest was not written by this app.',
  '这个材料包由更新版本的软件生成。请先更新本软件。':
    'This package was made by a newer version of the app. Please update the app first.',
  '清单的内容不合格式。': 'The manifest’s contents are not in the right form.',
  '文件内容都对得上，但压缩包本身和打包时不同：被改动过，或重新压缩过。':
    'All contents fit, but the zip itself is not as it was packaged: it was changed, or compressed anew.',
}

/** What is wrong with a file of a package; its name may hold anything but marks that turn the writing direction. */
export const PACKAGE_PATTERNS: readonly Pattern[] = [
  {
    zh: /^文件名(“.*”)不该出现在材料包里，解压它可能写到别处$/,
    en: ([name]) => `The file name ${name} does not belong in a package; unpacked, it may land elsewhere`,
  },
  { zh: /^(“.*”)是一个链接，不是文件$/, en: ([name]) => `${name} is a link, not a file` },
  {
    zh: /^(“.*”)在包里出现了不止一次（不分大小写）$/,
    en: ([name]) => `${name} is in the package more than once (capitals or not)`,
  },
  {
    zh: /^清单里的(“.*”)在包里改名成了(“.*”)$/,
    en: ([name, now]) => `${name} of the manifest was renamed to ${now} in the package`,
  },
  {
    zh: /^清单里的(“.*”)不在包里$/,
    en: ([name]) => `${name} of the manifest is not in the package`,
  },
  {
    zh: /^(“.*”)不在清单里，是后来加进去的$/,
    en: ([name]) => `${name} is not in the manifest; it was added later`,
  },
  {
    zh: /^(“.*”)的名字打包之后被改过$/,
    en: ([name]) => `The name of ${name} was changed after packaging`,
  },
  {
    zh: /^(“.*”)的大小和清单不一样，打包之后被改动过$/,
    en: ([name]) => `${name} has not the size that the manifest tells; it was changed after packaging`,
  },
  {
    zh: /^(“.*”)的内容和清单不一样，打包之后被改动过$/,
    en: ([name]) => `${name} has not the contents that the manifest tells; it was changed after packaging`,
  },
  {
    zh: /^(“.*”)读不出来，可能没有传完整，或被改动过$/,
    en: ([name]) => `${name} cannot be read; it may have been cut short on the way, or changed`,
  },
]
