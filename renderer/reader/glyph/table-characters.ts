import { MODEL_CHARACTERS } from '../../../electron/core/reading/model-characters'

/** Characters of names that neither GB 2312 nor the reading model has. */
const NAME_CHARACTERS =
  '玥昇喆垚堃翀赟妘頔婳珺旻彧翾犇骉祎曌濛璟瑄甯龑郄缑洺淏晞玹珣琰瑀璠翯昕暐晔煜燊犟瑒琮瑢玘玙珅珉珩珮琇琎琤瑆瑨璈璇' +
  '璐璘璞璨瓒祐祺禛禔稔竑笪筠筱粲纮绂绡绫缃翚翥翮聿芃芊芾苡苒茀茜荇荻莜菀菡萁葳蓁蔚蔺薏藁蘅虓衎衮裒襄觐訚誉谞谦谡豫贇赪' +
  '跹轲轶辂迤逄逯遨邈邗郃郇郗鄞钊钰钺铄铖铤铧铱锃锜锟锴镕镛镠阚陟隽雯霁霈霏靓靖韫韬韶颀颉颐颢飏飒馔馥骁骅骐骢魁鲲鹄鹍' +
  '鹭麒麓麟黛鼐㛃㵑䶮𬀩𬍛𬤊𬭎𬱟𬸚𫍯𫖯𫖳𫘧𫟹𫰛𬘡𬘭𬜬𬣙𬣞𬬩𬬭𬬻𬭊𬭤𬭩𬭬𬭯𬯎𬱖𬳵𬳿𬴊𬴂昪昺晛晥晗曈曚朏枻栐桄桉桢梽棪椋楒楠榗樾橦欤歆毓沄沇沚沣泂泇泓泠洧洮洸浥' +
  '浠涓涔涞淙淦淩淯淳湉湜湲湳溁溍溦滢滪漪漻潆潍澂澄澍澔澹濂濠瀚瀛灏炅炘炜炟炫炯烜烨焌焓焕焜煊煐煚煦熠熙熹燏燚爔爽牮狄狳猗玎玓玗玚玠玢玭玳珈珊珏珑珖珙珞' +
  '珦珧珪珰珲珽琀琅琊琏琚琛琟琡琢琦琨琪琫琬琭琯琲琳琴琵琶琸瑁瑅瑔瑗瑙瑛瑜瑝瑞瑟瑧瑭瑱瑶瑷瑾璀璁璆璋璎璐璘璟璠璧璪璬璮璱璿瓅瓖屾岍岐岑岚岧岱岿峄峇峋峒峤' +
  '峥峪峻崃崇崎崑崒崚崟崧崮崴嵇嵊嵋嵎嵘嵚嵩嶂嶓嶙巘佶佺侃侑侗侹俅俣俨俪倓倞倜倢倩偀偁偓偲偲傒僖僮儆兕冏冔凇凖凯凰刘剀劭劼勍勖勰匋匡卉卓卬厍厓叒叡叶吒吔呙呤咏咲哲哿唯商' +
  '啟喤喬嘏嘒囡圳圪坃坒坤坪垕垣垭垲垿埇埈埒埕埗埠埮埴埼堉堌堎堠堨塄塍塘塱墀墉墐墡壎壡夼奕奡奭妍妤妧妫妭姈姌姝姞姣姮娉娍娓娖娞娣娫娲娴娸婕婠婧婵媖媗媛媞媱嫄嫕嫘嫚嫣嫤嫦嫪嬛嬿孖孛孜孚'

/** GB 2312 as its own encoding lists it: rows 16 to 87. */
function gb2312(): string {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let place = 0xa1; place <= 0xfe; place++) bytes.push(row, place)
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes)).replace(/[^\p{Script=Han}]/gu, '')
}

const ASCII = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((c) =>
  /[0-9A-Za-z]/.test(c),
)

/** Every character that a cell is tested against: about 7 300. */
export function tableCharacters(): readonly string[] {
  return [...new Set([...ASCII, ...gb2312(), ...MODEL_CHARACTERS, ...NAME_CHARACTERS])]
}
