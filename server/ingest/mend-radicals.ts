/** Radicals of U+2E80–2EFF that stand for a character of the same shape; Unicode gives most of them no such mapping. */
const RADICALS = new Map(
  '⺁厂⺄乙⺈刀⺋卩⺖忄⺘扌⺙攵⺝月⺟母⺠民⺡氵⺣灬⺩王⺭礻⺰纟⺼月⺾艹⻁虎⻂衤⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻏阝⻐钅⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻲亀⻳龟'
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/**
 * Puts characters in the place of radicals. A PDF names shapes, and browsers that print one write down the first
 * code point that has the shape: 民 comes out as the radical ⺠, 人 as ⼈, and no word with them is found.
 */
export function mendRadicals(text: string): string {
  return text
    .replace(/[\u2e80-\u2eff]/g, (radical) => RADICALS.get(radical) ?? radical)
    .replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'));
}
