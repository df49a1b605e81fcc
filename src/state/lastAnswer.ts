/** Keeps the last answer as long as every argument is the same object or value. */
export function lastAnswer<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let known: { readonly args: A; readonly answer: R } | undefined;
  return (...args) => {
    if (!known?.args.every((arg, i) => Object.is(arg, args[i]))) known = { args, answer: make(...args) };
    return known.answer;
  };
}
