// Room for what is known of the tokens of a text. To make a typed array takes as long as to read a phrase, and what is made for each
// article is soon garbage: an array that nobody will look at again is kept for the next text.

export interface Room {
  /** An array of so many integers at least, whatever stands in it. */
  readonly take: (length: number) => Int32Array;
  /** Hands an array back. */
  readonly give: (array: Int32Array) => void;
}

/** The least that is made, so that short texts of any length find what the last one left. */
const least = 1024;
/** What is longer is not kept: an article has a thousand tokens. */
const most = 65_536;

export function newRoom(): Room {
  let spare: Int32Array | undefined;
  return {
    take: (length) => {
      const room = spare;
      if (!room || room.length < length) return new Int32Array(Math.max(length, least));
      // whoever reads a text meanwhile takes room of its own
      spare = undefined;
      return room;
    },
    give: (array) => {
      if (array.length <= most) spare = array;
    },
  };
}
