/** What facts say of names. */
export const NAMING_FACTS: Readonly<Record<string, string>> = {
  '网站名称至少三个汉字；个别接入商把字母、数字也算作字，汉字不足而总字数够时各家不同':
    'A website’s name has at least three Han characters; some providers count letters and digits too, so they differ where only those make up the number',
  网站名称不能全是数字: 'A website’s name is not all digits',
  网站名称不能全是英文字母: 'A website’s name is not all Latin letters',
  '网站名称不能只有字母和数字，没有汉字':
    'A website’s name is not letters and digits without any Han character',
  '网站名称不能有特殊符号、空格和表情；只有一家接入商明说可以用括号和短横':
    'No special characters, spaces or emoji in a website’s name; only one provider says that brackets and hyphens do',
  '网站名称不能直接用域名，也不能夹着网址': 'A website’s name is not a domain and holds no address',
  '非国家级单位不能以“中国”“国家”一类字样开头':
    'Only a national body’s name begins with words such as “中国” (China) or “国家” (national)',
  '不能以反腐、纪检、监察、信访、维权、投诉这些国家职能字样开头':
    'No name begins with words of state functions: “反腐”, “纪检”, “监察”, “信访”, “维权”, “投诉”',
  '网站和 App 名称不能有敏感词（反腐、廉政、赌博、色情等）':
    'No sensitive words in names of websites and apps (corruption, gambling, pornography …)',
  非机关单位不能用政府机构的名称: 'Only a government body uses a government body’s name',
  '单位网站名称要和主办单位名称有关联；没有关联要有商标证或备注说明':
    'An organisation’s website is named after the organisation; otherwise a trade mark certificate or a remark is wanted',
  '名称带有前置审批类别的字样，要有批文或改名':
    'A name with words of a prior approval wants the approval, or another name',
  '论坛、社区、在线、交流一类字样各省仍有不收的':
    'Words such as forum, community, online or exchange are still refused in some provinces',
  '名称不宜有第一、最大、唯一这类绝对化字样': 'No absolute words such as first, biggest or only',
  '被反复举例的名称容易重名，可能不收；是否重名要联网查询':
    'Names given as examples again and again may be taken and refused; whether one is taken shows only online',
  '网站名称不宜超过 30 个字': 'A website’s name should have at most 30 characters',
  '名称带有外国国名或国际组织名，易被认为有官方关系':
    'A foreign country or an international body in the name suggests an official tie',
  '名称以地名开头而单位名称里没有这个地名，可能不收':
    'A place at the front that the organisation’s own name lacks may be refused',
  '名称不能是乱码、重复字或测试字样': 'No gibberish, repeated characters or test words as a name',
  '名称要和网站内容、备注相符': 'The name fits content and remarks',
  '各省对单位网站名称另有要求，见各省':
    'Provinces want more of an organisation’s website name; see each province',
  '个人网站名称不能有单位、组织字样': 'No words of organisations in a person’s website name',
  '个人网站名称不能有行业、经营字样': 'No words of trades or business in a person’s website name',
  '个人网站名称不能有博客、论坛、平台、工作室一类站点字样':
    'No words for kinds of sites, such as blog, forum, platform or studio, in a person’s website name',
  个人网站名称不能有姓名: 'No person’s name in a person’s website name',
  个人网站名称不能有地名: 'No place in a person’s website name',
  个人网站名称不能直接用成语: 'No idiom as a person’s website name',
  '个人网站名称不能有产品名、品牌名': 'No product or brand in a person’s website name',
  个人备案的备注里出现名称的禁用词也会被退回:
    'Words forbidden in the name also lead to refusals when they stand in a person’s remarks',
  '个人网站名称任何位置都不能有国家、政治字样':
    'No words of state or politics anywhere in a person’s website name',
  '套用“我的小站”“某某的空间”一类模板的名称可能不收':
    'Names by a template, such as “my little site” or “somebody’s space”, may be refused',
  '看名称看不出内容的，备注要写清楚': 'Where the name does not tell the content, the remarks have to',
  内容属于单位的网站不能按个人备案:
    'A website whose content belongs to an organisation cannot be filed by a person',
  '各省对个人网站名称另有禁用词和要求，见各省':
    'Provinces have further forbidden words for personal websites; see each province',
  'App 名称不能只是广义归纳或行业名词': 'An app’s name is more than a general word or a trade',
  'App 名称不能有表情、特殊符号和占位字样': 'No emoji, special characters or placeholders in an app’s name',
  'App 名称不能有价格和营销字样': 'No prices or advertising in an app’s name',
  'App 名称不能和知名应用同名或带上它的名字':
    'An app’s name neither equals nor contains that of a well-known app',
  '同一个 App 在各平台上的名称要一致': 'One app has the same name on all platforms',
  '备案名称要和应用商店、软件著作权登记的名称一致':
    'The filed name is that of the app stores and of the software copyright',
}
