<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClockText</name>
    <message>
        <source>Today is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothy goes by the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than a month after your last time here. No limit ends by it until you are here on a later day, too. If it is wrong, set the clock right, and Bothy follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Bothy it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer says %1. If that is right, Bothy can go by it. What has ended stays ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothy goes by %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer was at %1 for a while. Agreements that ended by it wait to be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That did not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is longer than Bothy can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a Bothy file in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written by a newer Bothy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothy can read its file, but cannot change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is busy with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is copied to other places by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothy cannot write in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file asks for more work than Bothy ever uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is short of memory just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the file has an unexpected shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the file does not come from either of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing begins with eight items or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last comparison is less than seven days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both halves are already here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is longer than there is room for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened inside Bothy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it, or paste it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use a shorter one. A few words are plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on there, or lock it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is. Start Bothy again to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to change the file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that stays on this computer is the better place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the disk is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close another program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out. Everything else stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count. Everything else stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing Bothy again can bring it back. Your part is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed in between. Look again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can run sooner when each of you chooses that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has room for two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is still there. Starting Bothy again may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothy does not find its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind of file is in the place of Bothy’s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Bothy’s file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Bothy’s own texts is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have moved, or its disk is not connected. Put it back, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is. Put your own file back in this place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Update Bothy, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened. An older copy of the file may still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit covers a part of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it, and vault.db-journal if it is there, to another folder. You can put an older copy in its place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was offered or agreed. It waits until the limit is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item with two sides counts once. You can add answers whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part may need a look first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be as you left it. You can look at your limits and what you hold back, then put away the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing asks about eight items or more. Fewer are left that you do not have in common already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you took back, limited or paused came first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is busy with the file. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please make some room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give yourself the right to change the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give yourself the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please see that the disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please close another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words stay in this window, and Bothy tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed last is not in the file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please put your own file back in this place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>How comparing works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of you sets a list aside, alone. Before that you see every row that could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of you learns only rows that both are open to. Anything else stays private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that is not shown can mean many things: no, not now, skipped, or kept private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this way cannot promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help outside Bothy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes means “you may ask”. It does not mean yes today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothy takes your part whenever you are here. You never have to be here at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you said yes, you see whether the other one said yes or maybe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you said maybe, you see only that both of you are open. If you said no, you see nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you know that you compared, on which day, and that each offered eight items or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who says yes to everything learns each yes and maybe of the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of that is shown to both of you, so it does not stay hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row can be taken back after one of you looked. Bothy tells you when you had not looked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison can stop after your part was sent. Bothy says so, as your answers may be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A changed Bothy can keep your answers to rows where it said yes itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who controls your computer can see everything on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing is designed so that no other answer gets out. Nobody outside has reviewed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also unlock one after the other in one window, with Look together now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>This folder is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. You can choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothy cannot write in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. You can choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. You can make room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again, or save it as PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note between two people. It is not a contract and not proof of consent.</source>
        <comment>not_a_contract</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>At the top of a printed page: what it is (%1) and whose it is (%2).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In a list of facts as plain text: the name of a fact (%1) and what it says (%2).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page from Bothy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseText</name>
    <message>
        <source>Fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four ordinary words or more work well. You can paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the second one again. Show lets you look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is guessed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can choose a longer one, or press the button again to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>For which situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each of you said, and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>acorn anchor apple apricot arch arrow atlas bakery balcony bamboo banjo barley basket bay beacon bell berry birch biscuit blossom boat bonfire book bottle bowl branch bread breeze brick bridge broom bucket button cabin cactus camera candle canoe canyon carrot castle cedar cello chalk chess chestnut cider cinema circle citrus clock cloud clover coast cobalt cocoa coffee comet compass copper corn cotton cove cradle crane crayon creek cricket crown curtain cushion deer delta desk diary dolphin donkey door dove dragon drum dune eagle earth echo elbow elder ember emerald engine falcon farm feather ferry fiddle field fig finch fjord flag flute foam forest fossil fountain fox frost galaxy garden garlic gate giraffe glacier glass globe goose granite grape grass gravel guitar hammer harp harvest hat hedge heron hill horizon horse ice igloo indigo ink iron island ivory jacket jigsaw jungle kayak kettle key kite ladder lagoon lake lamp lantern lark lavender lawn leaf lemon letter library lilac linen lion lizard lobster loom lotus lunch magnet mango maple marble market meadow melon mill mint mirror moon moss mountain museum napkin nest nickel north notebook nutmeg oak oasis oat ocean onion orange orchard otter owl oyster paddle palm panda paper park parrot pasta pear pebble pencil penguin pepper piano picnic pigeon pillow pine planet plum pocket pond poplar prairie prism pumpkin quartz quilt rabbit raft rain ribbon roof ruler saddle salmon sand scarf seed shell shovel sled snow soap spoon spruce stone sunset table teapot tent thread ticket towel tower train tunnel valley wagon walnut wheel window wool</source>
        <extracomment>256 different short and friendly words, with a space between; a translation has words of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy</name>
    <message>
        <source>Words from another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: where two people differ, and what was chosen about it.
----------
A month (%1) of another year (%2).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered. There is no rush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it through, then agree or suggest a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time to look again. It allows nothing until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, needs both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new words are offered. There is no rush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words changed. Both marks are open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer has ended. No reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two wordings are open. Choose one of the two, or write others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit covers a part of this. It is left out for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made with a newer version of Bothy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit whose words are not here yet. Treat it as a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a topic that is off for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A care plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read it through, then agree or suggest a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can both look when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a topic to begin, or leave this for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your limits live here. They need no one’s approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a quiet one-step plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps in this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a limit. It is left out for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is fine to skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on %1</source>
        <extracomment>%1 is a day, with its year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Except</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes means you may ask. It does not mean yes today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You both said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page, “you” is %1.</source>
        <extracomment>%1 is the name of the person who prints the page; &quot;you&quot; in its rows is this person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I am open to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe, talk first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From row to row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help; once more for the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again in %1.</source>
        <extracomment>%1 is a month, with its year unless that is this year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rush. You can take it back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed for now. You can take it back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. No reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept to yourself any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off. Its answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row may be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these are held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing again within seven days is fine for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven days pass between comparisons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for comparing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Nothing was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by the other person once they join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees this</source>
        <extracomment>%1 is the name of the other person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can join when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still right, when you look at an old answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still right, as of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now for the rest. Earlier answers stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This topic is cleared. Notes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list is cleared. Notes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden. Any answer is kept and not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic made. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic deleted. Its lines are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden. Nobody is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown. You can take each row back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. It is not shown any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sides: %1 and %2</source>
        <extracomment>The two sides of a line, such as &quot;Giving&quot; and &quot;Receiving&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <extracomment>Where a line stands: its topic, its part of the list, its kind of question, and who answers what.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>The name of a topic: everything that has no topic of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is longer than Bothy reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for 5,000 lines. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no lines in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. You can choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothy cannot read a list in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. CSV and JSON files can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for both lists waits there, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conditions:</source>
        <extracomment>Before conditions on a printed page; &quot;you&quot; is the person who prints it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions of %1:</source>
        <extracomment>Before conditions on a printed page; %1 is the other person&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counts by itself. It waits for no offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>%1 is an answer, such as &quot;Important to me&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A side of a line and its words: &quot;Giving: I read aloud&quot;.
----------
%1 is what it is about, such as &quot;Hours&quot;; %2 what was chosen.
----------
%1 is the other person&apos;s name, %2 their answer.
----------
%1 is what it is for, such as &quot;Our slow word&quot;; %2 the word or the signs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on the day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 said</source>
        <extracomment>%1 is a name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of you would like this, one would rather not: %1.</source>
        <extracomment>%1 is a kind of care, such as &quot;Being held&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of you would like something that the other would rather not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you two differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A part of a plan and whose words they are: &quot;Words I like to hear · Sam&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My signs and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps the other person to notice how you are. Choose what fits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I need afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help you, what you would rather leave out, and what depends on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Hours of a day, such as &quot;18:00 to 21:00&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment to check in, if you want one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to choose: %1.</source>
        <extracomment>%1 is the name of a field, such as &quot;Hours&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect from %1</source>
        <extracomment>%1 is a day. Of a limit that begins later.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect until %1</source>
        <extracomment>%1 is a day. Of a limit that ends after it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a few words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Until” has passed already. Choose today or a later day, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting time has passed already. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would make it looser. To loosen it, let it go: it ends after 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: what to do now; also while locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists were compared meanwhile. Rows can be taken back in In common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone. Your list is not set aside any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one maybe. Bothy names nobody, and whoever said yes can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part may already be on its way. Rows can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. To be careful, think of your answers in this round as known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it through, or suggest other words. Agreeing can wait for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two wordings are open. You can write others. Agreeing can wait for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day I choose</source>
        <extracomment>In the place of a day, in the middle of a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read it through, or suggest other words.</source>
        <extracomment>%1 is the title of a care plan or an agreement.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be stopped. You can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your own words, or choose another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something to look at again, when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::AgreementCard</name>
    <message>
        <source>Agree again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit covers this. It is left out for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit covered this since you agreed. It counts once both of you agree again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::AgreementEditor</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions, if there are any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can offer it when the other person has joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can offer it when both of you have continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a few words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to look again is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or sign is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else about it, if you like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::AgreementList</name>
    <message>
        <source>Nothing agreed yet, and that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either of you can suggest words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words for both of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what was put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts of agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::AgreementText</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Except</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::AllTopicsView</name>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see which topics are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Said by a screen reader: a topic and a part of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t show: %1</source>
        <extracomment>Said by a screen reader; %1 is the name of a topic.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the whole list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::AnswersPage</name>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fades or moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decorative pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone. While locked, Bothy has the largest text and the strongest contrast that was ever needed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::BothHereStep</name>
    <message>
        <source>Both halves are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of you opens your own half with your own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::BoundariesOverview</name>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::BoundariesPage</name>
    <message>
        <source>It ends after 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered. There is no rush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This replaces the limit you began before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away, for you only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back, for you only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::BreathingCircle</name>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::CardLines</name>
    <message>
        <source>From another list. It counts once you confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common still shows what you said before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::CarePage</name>
    <message>
        <source>One quiet step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered. There is no rush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft. Only you can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <extracomment>The title of a plan that was copied from another one; %1 is the title of that one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy, for you alone until you offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we both need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you both agree on has changed, so following this plan has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ChangeLegend</name>
    <message>
        <source>your new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new words from %1</source>
        <extracomment>%1 is the other person&apos;s name. Says what a mark in the words below shows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You suggest other words. The difference is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suggests other words. The difference is marked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ClashRows</name>
    <message>
        <source>Plan both in turn, or choose parallel care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned in turn: first one, then the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned in parallel: at the same time, each in their own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ClockCard</name>
    <message>
        <source>Go by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ClockNotice</name>
    <message>
        <source>Go by the clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ComeDownView</name>
    <message>
        <source>When would you like to be asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for yourself. The other person is not told, and nothing is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be asked then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will not be asked then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun, for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will not be asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is a day of the week, %2 a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people find these good then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::CommonRowWidget</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back %1</source>
        <extracomment>Said by a screen reader; %1 is the title of a row.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a care plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less about %1</source>
        <extracomment>Said by a screen reader; %1 is the title of a row.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands by the other person’s word. Only they can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· new since the last time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ConditionsPart</name>
    <message>
        <source>The other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You show your conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list has other conditions now. What is shown stays until you show these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conditions, which only you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at my conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no conditions here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothy shows conditions once both of you show yours. They are kept where both can read them. They also tell that your answer was a maybe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ContentNoteView</name>
    <message>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave it at any time. Nobody else sees that you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::DatesView</name>
    <message>
        <source>There is no date at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates for your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the dates you want in a calendar of your own. The file says nothing but the title below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of each entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date from Bothy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sees your calendar can read it. You can choose any words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not follow what you change in Bothy later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::DayEdit</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is missing. Write one, or choose it from the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be chosen. Days from %2 on can.</source>
        <extracomment>%1 is the day that was typed, %2 the first one that can be chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no day of the calendar. Write it anew, or choose one.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::DesktopAway</name>
    <message>
        <source>Locks before the computer sleeps</source>
        <extracomment>Shown by the desktop, beside the name of the program, as what keeps it from sleeping.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::DiffText</name>
    <message>
        <source>Before: %1 Now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: %1. Underlined: %2.</source>
        <extracomment>What the two marks in a text mean, for a screen reader.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::DurationEdit</name>
    <message>
        <source>None</source>
        <comment>length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: minutes, hours, days, weeks or months</source>
        <extracomment>Said by a screen reader; %1 is the name of the field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bothy::EndedNote</name>
    <message>
        <source>No reason is needed. Your words stay here. Offering them suggests it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ExerciseList</name>
    <message numerus="yes">
        <source>About %n minutes</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bothy::ExerciseView</name>
    <message>
        <source>Go on by itself, slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is it. Stay as long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::FieldEdit</name>
    <message>
        <source>A day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::FileNotice</name>
    <message>
        <source>The file cannot be read at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what was there before. Nothing counts as agreed until Bothy can read it again; it keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part may be as it was on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of yours is not in the file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you took back, limited or paused is kept and counts. Something you agreed to or shared may be missing; you can give it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of yours was taken out of the file. It is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you took back, limited or paused counts as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something the other person had said is not in the file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you agreed on may look different now. You can talk about it before you go by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens your part was put back to an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows a passphrase you had then could read what you write from now on. Please choose a new passphrase in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in your name that your part does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the page Stop shows while you are locked was not as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothy puts there what your part has. Writing may have been cut short, or the file was changed. You can choose at any time what stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part may be of an earlier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part may be as it was earlier today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put back, or this computer does not know it yet. No list is set aside for a comparison. Please look over your limits, what you hold back, and what you agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page Stop shows none of your words while you are locked; you can choose that again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you took back or paused is not in the file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts here. Bothy tries again and again to write it; the other window does not know of it until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it allowed does not count any more. No list is set aside, and no limit ends by itself. Please look over your limits, your pause, and what you agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::FirstRun</name>
    <message>
        <source>Bothy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may Bothy call you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to your half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person will see this name, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the other person to look away. They will see only this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the other person to look away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is for %1 alone. Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One shelter, two halves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each half opens for one person only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of you has a half that only you can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This half is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person has their own half, with their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::FirstStep</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here, keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::Fold</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::FurtherFields</name>
    <message>
        <source>Words and surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch, place by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs, and what helps then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep, goodbyes and being apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the mood drops later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name, %2 what this person wrote.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::GuidedEnding</name>
    <message>
        <source>Leave this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is it. There is nothing to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: I am all right</source>
        <extracomment>%1 is a name; the person says so for themself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. You can stay here as long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can mark that you are all right, each for yourself. You can also just leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours and days after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::GuidedView</name>
    <message>
        <source>1 minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on by itself when the time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine to skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: %1</source>
        <extracomment>%1 is the step after this one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held. Continue or stop, both are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over. Go on when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft sound when the time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device was found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desktop, the screen may go dark by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step is left out for now because of a limit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::HandOverStep</name>
    <message>
        <source>Hand over to the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They make their own half now. You look away meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person can join any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your half is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your passphrase opens it. From here on, the other person may see the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it works without the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::HiddenView</name>
    <message>
        <source>Nothing is hidden here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you know of them. Their answers are kept and not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <extracomment>Said by a screen reader; %1 is the name of a topic or an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::HomePage</name>
    <message>
        <source>Start anywhere. Nothing here has a deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello</source>
        <extracomment>%1 is the name a person chose for themself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you like. Nothing here has a deadline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::HoursEdit</name>
    <message>
        <source>Add hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from</source>
        <extracomment>Said by a screen reader; %1 is the name of the field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: until</source>
        <extracomment>Said by a screen reader; %1 is the name of the field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::House</name>
    <message>
        <source>Bothy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some shared entries could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not count. Everything else is here. A copy of the vault may still hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of Bothy&apos;s own texts could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are left out. Installing Bothy again may bring them back. Your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Nothing shared is printed for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has changed. You can print it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. What you share is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly shared</source>
        <extracomment>Whose page this is: some parts are for one person, some are for both.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved where you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is to look at together. What only one of you sees is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no Undo: %1</source>
        <extracomment>%1 is a sentence that says what was done, such as &quot;You both agree for now.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ItemCard</name>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less about %1</source>
        <extracomment>Said by a screen reader; %1 is the title of the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is kept: %1</source>
        <extracomment>Under a limit; %1 is an answer, such as &quot;Maybe, talk first&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still right: %1</source>
        <extracomment>Said by a screen reader; %1 is the title of the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ItemDetails</name>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t show this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t show this one: %1</source>
        <extracomment>Said by a screen reader; %1 is the title of the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves your list. An answer is kept and not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your condition here. Only you see these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ItemPicker</name>
    <message>
        <source>Search your open topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits that word. You can say it in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ItemsView</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here with this search and these answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now for everything without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t show this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers here came with another list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all in this topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::JustForYouStep</name>
    <message>
        <source>Only you read this now. You can read it again in Help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::KitView</name>
    <message>
        <source>Care kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to have at hand. Tick what is here, or just look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kit holds a hundred things of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out %1</source>
        <extracomment>Said by a screen reader; %1 is a thing of the care kit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LeftNotice</name>
    <message>
        <source>What was written last could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two words to remember: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are for whoever has just locked: after unlocking, you can compare them with the words of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written last goes into the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window was busy with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written last is not in the file yet. Bothy keeps it, sealed, only until its window is closed. It goes in once its owner is here and the file can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written last is not in the file yet. It is kept, sealed. It goes in once its owner is here and the file can be written. The window can be closed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LimitEditor</name>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it the way you would say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect. New words count at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees nothing of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person sees exactly this, once they join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees exactly this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person sees it, once they join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will see it.</source>
        <extracomment>%1 is the name of the other person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect. The other person sees it, once they join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect. %1 sees this.</source>
        <extracomment>%1 is the name of the other person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LimitFields</name>
    <message>
        <source>Exceptions, days, and if it is crossed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LimitForm</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it covers stays covered. To leave something out, let it go and add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means for what it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you see this limit, and it stays that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out of what you do and plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays open to talk about. A yes before is not a yes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as the words say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays open, in the way you wrote above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only I see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves things out on your own pages. Nobody else is told about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of us see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves things out for both of you, from the moment you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It covers every touch, except what you name here. After its day it stays until you let it go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LimitLine</name>
    <message>
        <source>Under your limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a limit. It is left out for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LimitList</name>
    <message>
        <source>Your limits live here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They need no one’s approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know and to keep to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect. It ends after 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again when you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose who sees each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My limits, only you see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My limits, both of you see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It stays in effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LimitNote</name>
    <message>
        <source>Open the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreeing to this can wait for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit whose words are not here yet. Treat it as a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your limit covers this. It waits until you let the limit go.</source>
        <extracomment>%1 is the other person&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of %1 covers this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this limit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LineByLine</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LookAgainChoice</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LookOverGroup</name>
    <message>
        <source>Hold back all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LookOverPlain</name>
    <message>
        <source>In common shows both answers, word for word, once both of you show yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common shows a need at once, and an offer where there is the need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers are not compared. Only what you tick is kept where both of you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these to %1</source>
        <extracomment>On a button; %1 is the other person&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody here yet to show them to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. You can still take back what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown has been seen. You can take each row back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common says what it means for both of you. Somebody who shows nothing there knows that it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ticked here is not shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticks stay until you show it or untick it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LookOverPlainRow</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back %1</source>
        <extracomment>Said by a screen reader; %1 is the title of a row.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list does not say this any more. It is shown until you take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still shown: “%1”. Your answer is more careful now. Tick it to show that.</source>
        <extracomment>%1 is an answer, such as &quot;Important to me&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still shown: “%1”. Tick the row to show your answer of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some time old. Tick it if it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LookOverRow</name>
    <message>
        <source>May be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some time old. Switch it on if it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::LookOverView</name>
    <message>
        <source>Look over your list first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows could be shown. You can hold back any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown until both lists are set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answer with yes or maybe stands here first. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing again within seven days is fine for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least eight items make it harder to guess. An item with two sides counts once. Add or show a few more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for comparing. A change takes your list back, or counts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::MainWindow</name>
    <message>
        <source>Bothy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::MatchesPage</name>
    <message>
        <source>Nothing here yet, and that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When both lists are set aside, you can look together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside. There is nothing more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look together now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many things can lead to that, and none of them say anything about you two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing needs a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can join when you like:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing needs a second person. You can still change your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are both here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can compare again in a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can compare again in some days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can compare again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is compared as you looked it over. A change takes your list back, or counts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::MeaningRow</name>
    <message>
        <source>What %1 means</source>
        <extracomment>Said by a screen reader; %1 is a word for an answer in the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::NameCard</name>
    <message>
        <source>Name or nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any word you like will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will see the new name, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever joins later sees this name, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::NameStep</name>
    <message>
        <source>Name or nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this name before unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any word you like will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the start page says “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::NeedRow</name>
    <message>
        <source>Would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a limit. It is left out for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::NeedsView</name>
    <message>
        <source>What I need afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say as much or as little as you like. Saying nothing never means no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps you, and what does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else that would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show parts of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you choose, for you alone, until you show it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::NoteEditor</name>
    <message>
        <source>Changed, for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this answer, for me alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not alone with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page just for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show parts of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you write, for you alone. You can leave at any point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::NoteList</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own notes, and what each of you shows the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 shows you</source>
        <extracomment>%1 is the other person&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins and looking back stand here, by day. None is ever needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a form, then a day: &quot;Check-in, 3 December&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::NotePreview</name>
    <message>
        <source>Show to %1</source>
        <extracomment>%1 is the other person&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what %1 may read. Nothing else leaves your part.</source>
        <extracomment>%1 is the other person&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown has been seen. You can take it back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::OwnCare</name>
    <message>
        <source>How are you now? Words to pick, nothing to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, in an hour, the next days: be asked if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I need afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps you, for each role and situation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My signs and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other person may notice, and what helps then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What felt good, what felt unsure. Private first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own notes, and what each of you shows the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown. You can take it back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to have at hand, with some of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short exercises, a line at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates for your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with neutral titles, for dates you tick.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::OwnForm</name>
    <message>
        <source>The line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How two answers are read together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is on your list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it until you offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little shorter, please. There is room for %1 characters.</source>
        <extracomment>While somebody types; %1 is a number of characters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line for this side, if it differs: %1</source>
        <extracomment>%1 is a side of a line, such as &quot;Giving&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a few words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new topic needs a name first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::OwnImport</name>
    <message>
        <source>Bring a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words in the file are taken as no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in Bothy’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the new lines as lines of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list from another program, as CSV or JSON. It stays on this computer, and only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words, but for accents and capitals. Lines of topics that are off wait there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answers in the file mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing counts before you confirm it in your list, line by line or by topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers are left to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On protection and needs, words of another list can mean something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::OwnLineBar</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered. There is no rush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::OwnOffers</name>
    <message>
        <source>A line for both lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers these words. You can leave them as long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a part of the list that is off for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting puts the line on both lists. Your answer stays your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both lists now. You can take it back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While these words wait, the line is not on both lists. You can leave them as long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::OwnPreview</name>
    <message>
        <source>Offer this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it once more. Nothing is seen before you offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer, your note and your other lines stay with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once these words are accepted, the line is on both lists and can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take it back at any time. What was read has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly this is what %1 sees</source>
        <extracomment>%1 is the name of the other person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly this is what the other person sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can offer it when the other person has joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can offer it when both of you have continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until these words are accepted, the line is on neither list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::OwnStart</name>
    <message>
        <source>Lines of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see a line until you offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for both lists, for when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered. There is no rush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of a part that is off for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::OwnTopicBar</name>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::OwnTopicForm</name>
    <message>
        <source>Name of the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it. A line that you offer shows the name of its topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a topic with this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little shorter, please. There is room for %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::OwnView</name>
    <message>
        <source>Offered. There is no rush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. No reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::OwnWordsEdit</name>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words: %1</source>
        <extracomment>Said by a screen reader; %1 is the list, such as &quot;Feelings&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PageHead</name>
    <message>
        <source>Back to %1</source>
        <extracomment>Said by a screen reader; %1 is the name of a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PageList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PassphraseCard</name>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a second or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset it for you. After a change, what is private is written with a new key. An older copy of the file still opens with the old passphrase. Whoever has both can go on reading what you two share.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PassphraseStep</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a second or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset it for you. Write it down and keep it somewhere only you go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PausedNote</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept. Continue when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared pages come back when both of you have continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PausedView</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared pages come back when both of you have continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept. Continue when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to my list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PlanDifferences</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the other words do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PlanEditor</name>
    <message>
        <source>Care plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person can join in Settings. Your draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Your draft is kept, and you can go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this draft. Once it is offered, both of you will see these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small step is enough to offer a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PlanList</name>
    <message>
        <source>Care plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps each of you afterwards. Everything in a plan is fine to skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a quiet one-step plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a draft of other words. Only you can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Only you would see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see these, until you show a part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PlanPreview</name>
    <message>
        <source>Offer these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 will see</source>
        <extracomment>%1 is the other person&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick what you hold back. Needs you do not show stay with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit takes a step out. It stays in your draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft or what goes out of it changed. Look it over again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would tell a need that you do not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Your draft is kept, and you can go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small step is enough to offer a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PlanSheet</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps in this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is fine to skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each of you said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PlanStart</name>
    <message>
        <source>Start a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a beginning. You can change everything, and only you see it until you offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet one-step plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small step, nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what you both need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps made from what each of you said, with ways out where you differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PlanStepLine</name>
    <message>
        <source>Under a limit. It is left out for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PlanWords</name>
    <message>
        <source>A plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step without words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time, as short as possible.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one of you</source>
        <extracomment>%1 is the name of the person a step is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever feels able</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PrintPage</name>
    <message>
        <source>Print or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies stay where you put them. Bothy cannot take them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer of this computer may keep the page for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks the same everywhere. Screen readers find only its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens in a browser, with headings and lists for screen readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain words. Any program and any screen reader can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved where you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can save the page as PDF and print that elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::PrivacyCard</name>
    <message>
        <source>Privacy and locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also locks when the screen locks or the computer sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never, only by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using another program counts as being here, for three hours at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two words to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you lock, Bothy shows two words on the start page. Whoever is at this computer can read them. When you unlock, it shows the words of the file again. If you remember other words, the file may be of an earlier day. They also differ after the window was closed without locking, or after looking together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::RecentActs</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>The same: a button that takes it back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last of %1: %2</source>
        <extracomment>In the same list; %1 is how often the same was done, at least 2. Only the last time is taken back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>In the list of what was done just now; %1 is a sentence such as &quot;Put away, for you only.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ReminderNotice</name>
    <message>
        <source>A reminder from Bothy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Bothy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours and days after, at the points you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours: from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours: until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What falls into them comes when they end, once and together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Bothy when this account logs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens locked. Anybody who uses this account can see that it starts. Reminders come once you have unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be changed. The folder may be read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone, while your part is open. Their words never say what they are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also while your part is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then Bothy remembers the times, and nothing else, until you unlock. They are never saved. They go when you hide or close Bothy, and when one of you pauses. Whoever is at this computer can see that a reminder comes, not whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to look again at plans, agreements and limits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::RemovedLimits</name>
    <message>
        <source>Removed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in effect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this list. A limit leaves it after a month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ReviewPair</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ReviewView</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at a time, as slowly as you like. You can leave on any page and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, what both of us see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone, with what only I see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both slowly. Leaving it for another day is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since you last looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it slowly. Leaving it for another day is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of %1, to know and to keep to.</source>
        <extracomment>%1 is the name of the other person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends after 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and agreements stand here when there are some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ReviewWords</name>
    <message>
        <source>What it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be put in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::RoleWords</name>
    <message>
        <source>· %1</source>
        <extracomment>Follows the title of an item in the same line; %1 is who does what, such as &quot;giving&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you give, %1 receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you ask, %1 is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you lead, %1 follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you take the picture, %1 is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you say it, %1 hears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives, you receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks, you are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads, you follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the picture, you are in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says it, you hear it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::RoundNotes</name>
    <message>
        <source>This comparison stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it did not fit. Nothing of yours was shown. You can set your list aside again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other part did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be careful, think of your answers in this round as known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was taken back before you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person may know your answer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly everything you said yes or maybe to came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can be chance. Talk before you act on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the two lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your two apps have different lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update both, then set aside again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other part has not come for two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on waiting, or let this comparison go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my list back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::SaveDialog</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with this name is already here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is replaced, the old one does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::SearchPanel</name>
    <message>
        <source>Search in everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down goes to what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here is under a limit. It is left out for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more. Another word makes this shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And more from %1</source>
        <extracomment>Said by a screen reader; %1 is the title of a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in %1</source>
        <extracomment>%1 is the title of a page; the button takes the narrowing away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see what you look for. It goes when you leave the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list, In common, plans, boundaries, settings and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers, the notes to them and your needs are not searched, nor is what you hid or removed. In Care plans, what is kept under “For you” is left out, check-ins and looking back too. What In common shows is found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your input method may show these letters in its own window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Bothy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a half of their own. Only they can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You use Bothy alone. Another person can make their half here, with a passphrase of their own. Your pages stay closed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is for both of you. How Bothy starts goes with this computer. Everything else is for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::SharedNoteCard</name>
    <message>
        <source>A reply, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::SharedPlanView</name>
    <message>
        <source>You have a draft of other words. Only you can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away, for you only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back, for you only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::SheetPreview</name>
    <message>
        <source>The first sheet, as it will look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ShortcutsView</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works by mouse as well. Use what suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While an input method composes letters, it takes the keys first. The button Hide, at the top of the window, works then too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ShownNow</name>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can read a part of this.</source>
        <extracomment>%1 is the other person&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change here is shown only when you show it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::ShownView</name>
    <message>
        <source>Set aside. There is nothing more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes means you may ask. It does not mean yes today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look over my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look together now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a row back works at once, for both of you. Only comparing again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as talked about, for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for later, for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you show can be taken back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back, for both of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conditions are shown once both of you show yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conditions are taken back, and hidden for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in a part that is off for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not named here unless you want to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is compared as you looked it over. A change takes your list back, or counts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::SideColumn</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each of you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in our needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make steps from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to look again is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::SignOffPanel</name>
    <message>
        <source>One moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree for now</source>
        <comment>under the word You</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees for now</source>
        <comment>under the other one&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::SignalsForm</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This always holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and no always mean stop. Choose another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word cannot mean two things. Choose another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::StepForm</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine to skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, or for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever feels able</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::StepListEditor</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a limit. It is left out for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::StepRow</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Step %2 of %3</source>
        <extracomment>Said by a screen reader: the step&apos;s words, and its place among the steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::StepsColumn</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has 500 steps. One plan holds no more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is fine to skip.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::StopPage</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop means stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>%1 is the name of the other person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop here, whatever it is. No reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::StopPlanView</name>
    <message>
        <source>On the page Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see this on the page Stop, and so does whoever looks at it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps me then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also while Bothy is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then anyone at this computer can read these words, without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::Strip</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::Tag</name>
    <message>
        <source>Take away: %1</source>
        <extracomment>Said by a screen reader for a tag with a cross; %1 is the tag&apos;s word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::TagChoice</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>Said by a screen reader; %1 is the list, such as &quot;Have ready&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words from another version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::TakeBackView</name>
    <message>
        <source>There is nothing of yours to take back any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works at once, also during a pause. Everything else comes back when both of you continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back %1</source>
        <extracomment>Said by a screen reader; %1 is the title of a row.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::TalkCards</name>
    <message>
        <source>That is all of them for now. Leave it here when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the questions are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question at a time. Each of you can pass on any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no questions here for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::TemplateList</name>
    <message>
        <source>Go on with what you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from one of these, or from your own words. You can change every word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it the way you would say it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::TextField</name>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::TextLimit</name>
    <message>
        <source>There is no room for more. What you wrote is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::TimeRing</name>
    <message>
        <source>%1 left</source>
        <extracomment>How much time of a step is left; %1 is like 3:06.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::TogetherView</name>
    <message>
        <source>Look together now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window locks now. Then the other person unlocks here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When both lists are set aside, what you have in common is shown to both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown then has been seen. You can still take any row back, for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part stays open in Bothy, out of sight. Neither of you sees the other’s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a quarter of an hour your part locks. Your list stays set aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::TopicsView</name>
    <message>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found in the topics that are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look over and set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see which topics are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short note opens first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a topic to begin, or leave this for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <extracomment>Said by a screen reader; %1 is the name of a topic.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every topic is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t show this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for comparing. A change takes your list back, or counts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::TroubleView</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this place anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Bothy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 lies on another computer, or is copied to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the place of Bothy’s file. If the connection ends in the middle of a change, the file may not open. A folder that stays on this computer is the better place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 copies the folder %1 to other places.</source>
        <extracomment>%1 is a folder, %2 the name of a program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the place of Bothy’s file. A copy made in the middle of a change may not open. A folder that stays on this computer is the better place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also begin with a new, empty file. Nothing is deleted: if the other file comes back, it can be put in this place again, and Bothy still knows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::UnlockCard</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::UnlockPage</name>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person can open their part now. Bothy waits for 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::WaitingView</name>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::WelcomeStep</name>
    <message>
        <source>Everyone using this is an adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Bothy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothy is for adults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box if it is true for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words first. You can read them again in Help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::WhatCanAppear</name>
    <message>
        <source>What can appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows you both allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no, a skip and a held row never leave your list. They look the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown has been seen. You can still take any row back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you say maybe and the other one says yes, they learn that yours is a maybe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you say maybe, you see only that both of you are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes with a condition counts as a maybe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::WordChoice</name>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::WordsBlock</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bothy::WordsNotice</name>
    <message>
        <source>The two words of this file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you remember other words, the file may be of an earlier day. They also differ after the window was closed without locking, or after looking together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
