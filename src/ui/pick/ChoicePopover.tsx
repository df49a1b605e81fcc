import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
} from 'react-aria-components';
import { type Choice, type ChoiceGroup, matches, shortListOf, textOf } from './choices';
import './popover.css';

interface Props {
  /** The word in the sentence. */
  readonly word: string;
  readonly purpose: string;
  /** Id of the element that says the purpose. */
  readonly purposeId: string;
  readonly current: string;
  /** The list, or how to make it: a long one is made when it is opened. */
  readonly groups: readonly ChoiceGroup[] | (() => readonly ChoiceGroup[]);
  readonly onChoose: (id: string) => void;
  /** Placeholder of the search field; left out for short lists. */
  readonly search?: string;
  /** Extra control above the list. */
  readonly head?: ReactNode;
  /** Said when the search leaves nothing. */
  readonly nothing: string;
  /** Says how many choices are not shown; with it long groups are cut short until something is typed. */
  readonly more?: (count: number) => string;
}

function Option({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={textOf(choice)} isDisabled={choice.disabled ?? false}>
      <span>{choice.label}</span>
      {choice.note && <small>{choice.note}</small>}
      {choice.reason && <small className="reason">{choice.reason}</small>}
    </ListBoxItem>
  );
}

interface OptionsProps extends Props {
  readonly typed: string;
  readonly close: () => void;
}

function Options(props: OptionsProps) {
  const { groups: given } = props;
  const { typed, current, more } = props;
  const all = useMemo(() => (typeof given === 'function' ? given() : given), [given]);
  const short = useMemo(() => more && shortListOf(all, typed, current), [all, typed, current, more]);
  const groups = short ? short.groups : all;
  const list = (
    <ListBox
      className="options"
      aria-label={props.purpose}
      selectionMode="single"
      selectedKeys={[props.current]}
      onSelectionChange={(keys) => {
        props.close();
        // Pressing the choice on screen leaves no key: it takes back another one that is still on its way.
        const [id = props.current] = keys;
        props.onChoose(String(id));
      }}
      {...(!props.search && { autoFocus: true })}
      renderEmptyState={() => <p className="none">{props.nothing}</p>}
    >
      {groups.map((group) => (
        <ListBoxSection
          key={group.id}
          id={`groep-${group.id}`}
          {...(!group.name && { 'aria-label': props.purpose })}
        >
          {group.name && <Header>{group.name}</Header>}
          {group.choices.map((choice) => (
            <Option key={choice.id} choice={choice} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
  if (!more || !short || short.more === 0) return list;
  return (
    <>
      {list}
      <p className="more" role="status">
        {more(short.more)}
      </p>
    </>
  );
}

/**
 * A word of the sentence with its list. It is loaded by the first click on the word, so it opens at once; the word
 * takes the focus first, to have it back when the list closes. A list that closes is taken away whole: waiting for
 * its end would work out the styles of the page once more before the choice is on screen.
 */
export function ChoicePopover(props: Props) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const wordRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    wordRef.current?.focus();
    setOpen(true);
  }, []);
  const show = (next: boolean) => {
    setOpen(next);
    setTyped('');
  };
  const list = <Options {...props} typed={typed} close={() => show(false)} />;
  return (
    <DialogTrigger isOpen={open} onOpenChange={show}>
      <Button ref={wordRef} className="pick" aria-describedby={props.purposeId}>
        {props.word}
      </Button>
      {open && (
        <Popover
          className={props.search ? 'popover' : 'popover is-narrow'}
          placement="bottom start"
          offset={6}
        >
          <Dialog aria-label={props.purpose}>
            {props.search ? (
              <Autocomplete filter={matches} inputValue={typed} onInputChange={setTyped}>
                <div className="popover-head">
                  <SearchField aria-label={props.search} autoFocus>
                    <Input className="finder" placeholder={props.search} />
                  </SearchField>
                  {props.head}
                </div>
                {list}
              </Autocomplete>
            ) : (
              list
            )}
          </Dialog>
        </Popover>
      )}
    </DialogTrigger>
  );
}
