"""Prints what depends on a process's own hashes: to show that processes that part are seen to (`tests/world/same.py`)."""

if __name__ == "__main__":
    print(hash("ärende"))
