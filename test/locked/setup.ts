// Before each file of tests: the built-ins are frozen, and it is made sure that the process is locked as it should be.
import 'vitest';
import { freezeIntrinsics } from './freeze.js';

freezeIntrinsics();

const assigned = Reflect.set(Array.prototype, 'added', true);
const made = (() => {
  try {
    return new Function('return true')();
  } catch {
    return false;
  }
})();
if (assigned || made || Object.hasOwn(Object.prototype, '__proto__') || !Object.isFrozen(Object.prototype)) {
  throw new Error('The process is not locked: built-ins can be changed, code can be made of strings, or there is __proto__.');
}
