import { improveCopy } from './copy.ts';
import { improveEmbed } from './embed.ts';
import { improveAll } from './improve-all.ts';
import { improvePrint } from './print.ts';
import { improveReading } from './reading.ts';
import { improveShare } from './share.ts';
import { improveTheme } from './theme.ts';

improveAll({
  copy: improveCopy,
  embed: improveEmbed,
  print: improvePrint,
  reading: improveReading,
  share: improveShare,
  theme: improveTheme,
});
