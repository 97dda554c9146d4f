"""What assistive technology can know and do: things on the accessibility bus, and somebody who listens to them.

The messages are sent by hand. The usual library counts the children of a thing and then asks for one after the
other; when the page changes in between it sees a mixture. `GetChildren` gives all of them at once.
"""

import subprocess
import time

from gi.repository import Gio, GLib

PATIENCE = 120  # seconds for one condition; generous, because a busy machine is no reason to end
SHORT_PATIENCE = 2  # for what is known not to come

BUTTON = {"push button"}
FIELD = {"text", "password text"}
CHOICE = {"radio button", "check box", "toggle button", "page tab", "push button"}
WORDS = {"label", "static", "heading"}

CHECKED, ENABLED, SHOWING = 4, 8, 25  # bits of a state set, as AT-SPI numbers them
SPACE, SYMBOL = 0x20, 3  # a key by its symbol, pressed and let go


def in_words(roles):
    return " or ".join(sorted(roles))


class Stuck(Exception):
    """A step that could not be done, in words for whoever reads the log."""


# The messages are sent by hand. The usual library counts the children of a thing and then asks for one after
# the other; when the page changes in between it sees a mixture. `GetChildren` gives all of them at once.


def connect_to_bus():
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    (address,) = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0,
                                   PATIENCE * 1000)
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags)


class Thing:
    """One accessible object. It is asked anew each time: what counts is what is there now."""

    def __init__(self, bus, owner, path):
        self._bus, self._owner, self._path = bus, owner, path

    def ask(self, interface, method, *arguments, signature=""):
        values = GLib.Variant(f"({signature})", arguments)
        return self._bus.call_sync(self._owner, self._path, interface, method, values, None, 0, PATIENCE * 1000).unpack()

    def _property(self, name):
        accessible = "org.a11y.atspi.Accessible"
        return self.ask("org.freedesktop.DBus.Properties", "Get", accessible, name, signature="ss")[0]

    def name(self):
        """Without the marks that set names of people apart inside a sentence."""
        return "".join(c for c in self._property("Name") if c not in "\u2066\u2067\u2068\u2069")

    def description(self):
        return self._property("Description")

    def role(self):
        return self.ask("org.a11y.atspi.Accessible", "GetRoleName")[0]

    def parent(self):
        return Thing(self._bus, *self._property("Parent"))

    def children(self):
        (references,) = self.ask("org.a11y.atspi.Accessible", "GetChildren")
        return [Thing(self._bus, *reference) for reference in references]

    def child(self, index):
        self.ask("org.a11y.atspi.Accessible", "GetChildAtIndex", index, signature="i")

    def owner_process(self):
        bus = Thing(self._bus, "org.freedesktop.DBus", "/org/freedesktop/DBus")
        return bus.ask("org.freedesktop.DBus", "GetConnectionUnixProcessID", self._owner, signature="s")[0]

    def is_now(self, state):
        (low, high), = self.ask("org.a11y.atspi.Accessible", "GetState")
        return bool((high << 32 | low) >> state & 1)

    def actions(self):
        return [name for name, _, _ in self.ask("org.a11y.atspi.Action", "GetActions")[0]]

    def act(self, *wanted):
        for i, action in enumerate(self.actions()):
            if action in wanted:
                return self.ask("org.a11y.atspi.Action", "DoAction", i, signature="i")
        raise Stuck(f"{self.role()} '{self.name()}' has none of the actions {wanted}: {self.actions()}")

    def fill(self, words):
        return self.ask("org.a11y.atspi.EditableText", "SetTextContents", words, signature="s")[0]

    def all_shown(self):
        """Everything on the screen below, in the order of reading."""
        for child in self.children():
            if child.is_now(SHOWING):
                yield child
                yield from child.all_shown()


class Listener:
    """Somebody who meets the program by ear. `heard` is what was announced, `gaps` what did not work so far."""

    def __init__(self, program, data_dir, known_gaps):
        self.heard = []
        self.gaps = []
        self._known_gaps = known_gaps
        self._bus = connect_to_bus()
        self._registry = "org.a11y.atspi.Registry"
        self._listen()
        self._program = subprocess.Popen([program, "--data-dir", data_dir, "--lang", "en"])
        self.app = self.wait_for(self._find_program, "the program among the accessible applications")

    def _find_program(self):
        desktop = Thing(self._bus, self._registry, "/org/a11y/atspi/accessible/root")
        ours = [app for app in desktop.children() if app.owner_process() == self._program.pid]
        return ours[0] if ours and ours[0].children() else None

    def _listen(self):
        registry = Thing(self._bus, self._registry, "/org/a11y/atspi/registry")
        registry.ask(self._registry, "RegisterEvent", "object:state-changed:showing", [], "", signature="sass")
        self._bus.signal_subscribe(None, "org.a11y.atspi.Event.Object", "StateChanged", None, "showing",
                                   Gio.DBusSignalFlags.NONE, self._hear)

    def _hear(self, _bus, owner, path, _interface, _signal, values):
        try:
            thing = Thing(self._bus, owner, path)
            if values[1] and thing.role() in ("notification", "alert"):
                self.heard.append(thing.name())
        except GLib.Error:
            pass  # it was gone before its name was asked

    def _press_space(self):
        keys = Thing(self._bus, self._registry, "/org/a11y/atspi/registry/deviceeventcontroller")
        keys.ask("org.a11y.atspi.DeviceEventController", "GenerateKeyboardEvent", SPACE, "", SYMBOL, signature="isu")

    def program_ended(self):
        return self._program.poll() is not None

    def program_ends_within(self, seconds):
        try:
            return self._program.wait(seconds) is not None
        except subprocess.TimeoutExpired:
            return False

    def leave(self):
        self._program.terminate()
        if not self.program_ends_within(10):
            self._program.kill()

    # Waiting: the condition is asked again and again while events are let in, up to a deadline.

    def becomes(self, condition, patience=PATIENCE):
        loop = GLib.MainContext.default()
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            if self.program_ended():
                raise Stuck(f"Bothy ended by itself, with {self._program.returncode}")
            try:
                if found := condition():
                    return found
            except GLib.Error:
                pass  # it changed while it was read; the next look will tell
            GLib.timeout_add(50, lambda: GLib.SOURCE_REMOVE)
            loop.iteration(True)
        return None

    def wait_for(self, condition, what):
        found = self.becomes(condition)
        if not found:
            raise Stuck(f"waited {PATIENCE} seconds for {what}")
        return found

    # Finding.

    def all(self, roles, inside=None):
        return [thing for thing in (inside or self.app).all_shown() if thing.role() in roles]

    def look_for(self, roles, name, inside=None):
        return next((thing for thing in self.all(roles, inside) if thing.name() == name), None)

    def find(self, roles, name, inside=None):
        return self.wait_for(lambda: self.look_for(roles, name, inside), f"{in_words(roles)} '{name}'")

    def reads(self, words):
        return self.find(WORDS, words)

    # Doing.

    def does(self, roles, name, *actions, inside=None):
        """One of the actions of a control; it is looked for again when the page changed in between."""

        def done():
            thing = self.look_for(roles, name, inside)
            if not thing or not thing.is_now(ENABLED):
                return False
            thing.act(*actions)
            return True

        self.wait_for(done, f"an enabled {in_words(roles)} '{name}'")

    def press(self, name, inside=None):
        self.find(BUTTON, name, inside)
        self.note_nameless()
        self.does(BUTTON, name, "Press", inside=inside)

    def tick(self, name):
        self.does({"check box"}, name, "Toggle", "Press")

    def fill(self, name, words):
        if not self.find(FIELD, name).fill(words):
            raise Stuck(f"the field '{name}' cannot be filled through its text interface")

    def choose(self, name, kind, until, what, inside=None):
        """One of several. A choice that only looks chosen has not been heard: `until` asks for what follows."""
        gap = f"choosing {kind}: its action is not heard, only a key is"
        if gap not in self.gaps:
            self.does(CHOICE, name, "Toggle", "Press", inside=inside)
            if self.becomes(until, self._patience_for(gap)):
                return
            self.note_gap(gap)
        self.does(CHOICE, name, "SetFocus", inside=inside)
        self._press_space()
        self.wait_for(until, what)

    # What is missing.

    def note_gap(self, gap):
        if gap not in self.gaps:
            self.gaps.append(gap)
        if gap not in self._known_gaps:
            raise Stuck(gap)

    def _patience_for(self, gap):
        return SHORT_PATIENCE if gap in self._known_gaps else PATIENCE

    def note_nameless(self):
        controls = BUTTON | CHOICE | FIELD | {"combo box"}
        nameless = lambda: [(thing.role(), thing.parent().role()) for thing in self.all(controls) if not thing.name()]
        for role, parent in self.wait_for(lambda: (nameless(),), "a page that keeps still")[0]:
            self.note_gap(f"a {role} inside a {parent} has no name")

    def hears(self, words):
        self.wait_for(lambda: words in self.heard, f"the announcement '{words}'")

    def hears_something_after(self, step, already):
        gap = f"nothing is announced after '{step}'"
        if not self.becomes(lambda: len(self.heard) > already, self._patience_for(gap)):
            self.note_gap(gap)

    def what_is_shown(self):
        try:
            lines = [f"    {thing.role()} '{thing.name()}'" for thing in self.app.all_shown() if thing.name()]
        except GLib.Error as trouble:
            lines = [f"    nothing that could be read: {trouble.message}"]
        return "\n".join(lines + [f"  announced lately: {self.heard[-5:]}"])
