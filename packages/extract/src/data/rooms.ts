/** Houses and rooms in which a state receives its guests, as the heading of a transcript prints them. */
import { wordsOf } from "./table-lines.ts";

/** State, rooms and houses; apostrophes are straight. */
const TABLE = `
CHN|Diaoyutai State Guesthouse;Great Hall of the People;Zhongnanhai
DEU|Federal Chancellery;Bellevue Palace
FRA|Elysee Palace;Élysée Palace;Quai d'Orsay
GBR|10 Downing Street;Chequers;Lancaster House
IND|Hyderabad House;Rashtrapati Bhavan
ITA|Chigi Palace;Palazzo Chigi;Quirinal Palace
JPN|Akasaka Palace;Prime Minister's Office of Japan
KOR|Blue House
POL|Belweder Palace
RUS|Kremlin;The Kremlin
USA|Ben Franklin Room;Benjamin Franklin Room;Blair House;Blue Room;Cabinet Room;Camp David;Diplomatic Reception Room;East Room;Eisenhower Executive Office Building;Indian Treaty Room;James Monroe Room;Oval Office;Roosevelt Room;Rose Garden;South Court Auditorium;South Lawn;State Dining Room;The Oval Office;The White House;Thomas Jefferson Room;Treaty Room;Vice President's Ceremonial Office;Vice President's Residence;West Wing;White House
`;

/** The state of a house or room by its name. */
export const ROOMS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [iso3 = "", names = ""] = line.split("|");
      return wordsOf(names).map((name): [string, string] => [name, iso3]);
    }),
);
