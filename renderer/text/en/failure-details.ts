type Say = (...parts: string[]) => string

const TYPES: Readonly<Record<string, string>> = {
  文字: 'text',
  数字: 'a number',
  整数: 'a whole number',
  'true 或 false': 'true or false',
  '列表（方括号）': 'a list (square brackets)',
  '一组项目（花括号）': 'a group of items (curly brackets)',
}
const value = (zh: string): string => (zh === '这样的内容' ? 'something like this' : zh)

/** What is wrong with one value of a draft file. */
const REASONS: readonly (readonly [RegExp, Say])[] = [
  [/^应该是(.+)$/, (type) => `should be ${TYPES[type] ?? type}`],
  [
    /^不能是(.*)，可选：(.*)$/,
    (was, all) => `cannot be ${value(was)}; possible: ${all.replaceAll('、', ', ')}`,
  ],
  [/^太长，最多 (\d+)$/, (most) => `is too long, at most ${most}`],
  [/^不能为空$/, () => 'cannot be empty'],
  [/^太小，至少 (\d+)$/, (least) => `is too small, at least ${least}`],
  [/^不能是(.*)，日期应写成 YYYY-MM-DD$/, (was) => `cannot be ${value(was)}; a date is written YYYY-MM-DD`],
  [
    /^不能是(.*)，应写成 YYYY-MM-DD 或 long-term$/,
    (was) => `cannot be ${value(was)}; it is written YYYY-MM-DD or long-term`,
  ],
  [/^不能是(.*)$/, (was) => `cannot be ${value(was)}`],
]

/** What main says of a file or an order that it did not take, without the full stop. */
const DETAILS: readonly (readonly [RegExp, Say])[] = [
  [/^不存在，请检查文件名$/, () => 'it is not there; please check the name'],
  [/^不存在，或不是普通文件$/, () => 'it is not there, or is no ordinary file'],
  [/^是文件夹，不是草稿文件$/, () => 'it is a folder, no draft file'],
  [
    /^不是普通文件（可能是链接或设备），没有打开$/,
    () => 'it is no ordinary file (perhaps a link or a device)',
  ],
  [/^是空文件（0 字节）$/, () => 'it is an empty file (0 bytes)'],
  [/^超过 20 MB，不像是草稿文件(?:，没有导入)?$/, () => 'it exceeds 20 MB, which no draft file does'],
  [/^超过 20 MB，不像是备案历史表$/, () => 'it exceeds 20 MB, which no list of filings does'],
  [/^里面不是 UTF-8 文字，没有导入$/, () => 'it holds no UTF-8 text'],
  [/^打不开：没有读取权限，或正被别的程序占用$/, () => 'it may not be read, or another program is using it'],
  [
    /^不是文字文件，请从表格软件导出成 CSV$/,
    () => 'it is no text file; please export it from the spreadsheet as CSV',
  ],
  [/^不是完整的 CSV$/, () => 'it is no complete CSV'],
  [
    /^第 (\d+) 行起不是完整的 CSV，引号没有成对$/,
    (line) => `from line ${line} on it is no complete CSV: a quotation mark is missing`,
  ],
  [/^里面没有内容$/, () => 'there is nothing in it'],
  [
    /^第一行里没有“主体名称”或“主体证件号码”这两个表头$/,
    () =>
      'the first row has neither of the headings “主体名称” (principal) and “主体证件号码” (certificate number)',
  ],
  [
    /^超过 (\d+) 行，请分成几个文件$/,
    (most) => `it has more than ${most} rows; please split it into several files`,
  ],
  [
    /^不是备案草稿：开头的 format 应为(“.*”)，没有导入$/,
    (format) => `“format” at its beginning should be ${format}`,
  ],
  [
    /^这个文件由更新版本的软件生成。请先更新本软件；文件没有被改动$/,
    () => 'it was made by a newer version of the app; please update the app first',
  ],
  [/^“version”应该是数字 (\d+)，没有导入$/, (version) => `“version” should be the number ${version}`],
  [
    /^第 (\d+) 行有不认识的项目(“.*”)（(.*)），没有导入$/,
    (line, key, path) => `line ${line}: ${key} is not known (${path})`,
  ],
  [/^第 (\d+) 行有不允许的项目(“.*”)，没有导入$/, (line, key) => `line ${line}: ${key} is not allowed`],
  [/^第 (\d+) 行的项目(“.*”)写了两次，没有导入$/, (line, key) => `line ${line}: ${key} is written twice`],
  [
    /^第 (\d+) 行的层次超过 (\d+) 层，没有导入$/,
    (line, most) => `line ${line}: more than ${most} levels within each other`,
  ],
  [/^第 (\d+) 行起不是完整的 JSON，没有导入$/, (line) => `from line ${line} on it is no complete JSON`],
  [
    /^第 (\d+) 行的(“[^”]*”)(.*)。没有导入$/,
    (line, path, reason) => `line ${line}: ${path} ${first(REASONS, reason) ?? reason}`,
  ],
  [/^还有 (\d+) 项必改，没有打包$/, (n) => `${n} still to be fixed`],
  [
    /^材料太多或太大：一个材料包最多 2000 个文件、500 MB$/,
    () => 'a package holds at most 2000 files and 500 MB',
  ],
  [/^文件夹(“.*”)写不进去，请换一个位置$/, (folder) => `nothing can be written into the folder ${folder}`],
  [
    /^(“.*”)已经有了，没有覆盖。请换一个名字，或先移走它$/,
    (name) => `${name} is there already and was not overwritten; take another name, or move it away first`,
  ],
  [
    /^(?:.+)不收加了水印的图片。请去掉水印再打包$/,
    () => 'it takes no pictures with a watermark; take it away and package again',
  ],
  [
    /^没有查到(?:.+)收不收加水印的图片。请去掉水印再打包$/,
    () => 'whether it takes pictures with a watermark was not found; take it away and package again',
  ],
  [/^(?:.+)的水印只能写(“.*”)$/, (words) => `the watermark may only say ${words}`],
  [
    /^水印要写明用于备案，不超过 (\d+) 个字，如“仅供备案使用”$/,
    (most) =>
      `the watermark has to say that it is for filing, in at most ${most} characters, such as “仅供备案使用”`,
  ],
]

function first(all: readonly (readonly [RegExp, Say])[], zh: string): string | null {
  for (const [shape, say] of all) {
    const found = shape.exec(zh)
    if (found) return say(...found.slice(1))
  }
  return null
}

/** Main’s sentence as it follows one of the page in brackets; null for what no shape knows. */
export function detailInEnglish(message: string): string | null {
  const bare = message.replace(/。$/, '')
  const whole = first(DETAILS, bare)
  if (whole !== null) return whole
  // Sentences about a file begin with its name, which may hold quotation marks itself.
  for (let end = bare.indexOf('”'); end >= 0; end = bare.indexOf('”', end + 1)) {
    const of = bare.startsWith('“') ? first(DETAILS, bare.slice(end + 1)) : null
    if (of !== null) return `${bare.slice(0, end + 1)}: ${of}`
  }
  return null
}
