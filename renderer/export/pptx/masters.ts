/*
 * What every presentation has to have besides its slides: a theme, a master with one layout, and a master for notes. Kept
 * to the least that the format's schema asks for.
 */

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NAMESPACES = `xmlns:a="${MAIN}" xmlns:r="${RELATIONS}" xmlns:p="${PRESENTATION}"`;

/** The start of every tree of shapes: the group all of them are in. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const WHITE = '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** The place of titles: slides put their own titles where the layout has them, but a title has to have a place to come from. */
const TITLE =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="274320" y="274320"/><a:ext cx="8595360" cy="457200"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>';

export const SLIDE_MASTER = `${DECLARATION}<p:sldMaster ${NAMESPACES}><p:cSld>${WHITE}<p:spTree>${TREE_HEAD}${TITLE}</p:spTree></p:cSld>${COLOR_MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle/><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>`;

export const SLIDE_LAYOUT = `${DECLARATION}<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="Title only"><p:spTree>${TREE_HEAD}${TITLE}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

export const NOTES_MASTER = `${DECLARATION}<p:notesMaster ${NAMESPACES}><p:cSld>${WHITE}<p:spTree>${TREE_HEAD}</p:spTree></p:cSld>${COLOR_MAP}</p:notesMaster>`;

const COLORS: readonly (readonly [string, string])[] = [
  ['dk1', '1B212C'],
  ['lt1', 'FFFFFF'],
  ['dk2', '4A5565'],
  ['lt2', 'F8F9FB'],
  ['accent1', '0060AD'],
  ['accent2', 'D63B12'],
  ['accent3', '00795A'],
  ['accent4', 'A64D8F'],
  ['accent5', '927017'],
  ['accent6', '007CB7'],
  ['hlink', '0060AD'],
  ['folHlink', '7A1F4C'],
];
const FONTS = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="9525">${FILL}</a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

export const THEME = `${DECLARATION}<a:theme xmlns:a="${MAIN}" name="Platno"><a:themeElements><a:clrScheme name="Platno">${COLORS.map(
  ([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`,
).join(
  '',
)}</a:clrScheme><a:fontScheme name="Platno"><a:majorFont>${FONTS}</a:majorFont><a:minorFont>${FONTS}</a:minorFont></a:fontScheme><a:fmtScheme name="Platno"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
