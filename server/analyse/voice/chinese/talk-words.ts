import { part } from '../../pattern.ts';

/** That two met or spoke: 会谈, 通话. */
export const MET = part`会谈|会晤|会见|会面|通话`;

/** What two sides hold: 会谈, 磋商. */
export const MEETING = part`会谈|会晤|会见|会面|会议|对话|磋商`;

/** A word for the talk that a readout reports: 会谈, 通话, 交流. */
export const TALK = part`${MET}|沟通|交流|对话|讨论|磋商`;

/** Before a talk, what makes it this one: 此次, 当天. */
export const THIS = part`此次|这次|本次|此轮|本轮|当天|今天|整个`;

/** Verbs of saying: who stands before one of them speaks. */
export const SAYS = part`表示|指出|强调|认为|重申`;
