import { type ReactNode, useEffect, useRef, useState } from 'react';
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
import { type Choice, type ChoiceGroup, matches } from './choices';
import './popover.css';

interface Props {
  /** The word in the sentence. */
  readonly word: string;
  readonly purpose: string;
  /** Id of the element that says the purpose. */
  readonly purposeId: string;
  readonly current: string;
  readonly groups: readonly ChoiceGroup[];
  readonly onChoose: (id: string) => void;
  /** Placeholder of the search field; left out for short lists. */
  readonly search?: string;
  /** Extra control above the list. */
  readonly head?: ReactNode;
  /** Said when the search leaves nothing. */
  readonly nothing: string;
}

function Option({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem
      id={choice.id}
      textValue={`${choice.label} ${choice.note ?? ''} ${choice.keywords ?? ''}`}
      isDisabled={choice.disabled ?? false}
    >
      <span>{choice.label}</span>
      {choice.note && <small>{choice.note}</small>}
    </ListBoxItem>
  );
}

function Options(props: Props & { readonly close: () => void }) {
  return (
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
      {props.groups.map((group) => (
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
}

/**
 * A word of the sentence with its list. It is loaded by the first click on the word, so it opens at once; the word
 * takes the focus first, to have it back when the list closes.
 */
export function ChoicePopover(props: Props) {
  const [open, setOpen] = useState(false);
  const wordRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    wordRef.current?.focus();
    setOpen(true);
  }, []);
  const list = <Options {...props} close={() => setOpen(false)} />;
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button ref={wordRef} className="pick" aria-describedby={props.purposeId}>
        {props.word}
      </Button>
      <Popover className={props.search ? 'popover' : 'popover is-narrow'} placement="bottom start" offset={6}>
        <Dialog aria-label={props.purpose}>
          {props.search ? (
            <Autocomplete filter={matches}>
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
    </DialogTrigger>
  );
}
