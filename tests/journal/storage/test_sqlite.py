"""Storage does not pull in numpy, and numpy can still be had afterwards, from any thread."""

import subprocess
import sys

ALONE = "import sys; import journal.storage.sqlite; assert 'numpy' not in sys.modules; import numpy; numpy.ones(3)"
AFTER = "import numpy; import journal.storage.sqlite; assert sys.modules['numpy'] is numpy"
AT_ONCE = """
import threading
failed = []
def load():
    try:
        from journal.reading.trained import trained_reader
        trained_reader()("a note")
    except BaseException as error:
        failed.append(error)
thread = threading.Thread(target=load)
thread.start()
import journal.storage.sqlite
thread.join()
assert not failed, failed
"""


def run(program):
    done = subprocess.run([sys.executable, "-c", f"import sys\n{program}"], capture_output=True, text=True, timeout=120)
    assert done.stderr == ""
    assert done.returncode == 0


def test_storage_is_imported_without_numpy():
    run(ALONE)


def test_numpy_that_is_already_there_stays():
    run(AFTER)


def test_storage_and_the_reading_can_be_loaded_at_once():
    run(AT_ONCE)
